import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: ',', group: ' .', dateOrder: 'dmy',
  // Cases, possessives and what follows them, after an apostrophe or glued to the word; they lie outside the mention.
  caseEndings: 'ı|i|u|ü|a|e|yı|yi|yu|yü|ya|ye|nı|ni|nu|nü|na|ne|da|de|ta|te|nda|nde|dan|den|tan|ten|ndan|nden|ın|in|un|ün|nın|nin|nun|nün|la|le|yla|yle|sı|si|su|sü|ını|ini|unu|ünü|ına|ine|una|üne|ında|inde|unda|ünde|ından|inden|undan|ünden|ının|inin|unun|ünün|sını|sini|sına|sine|sında|sinde|sından|sinden|sının|sinin|ki|deki|daki|teki|taki|ndaki|ndeki|ndan|ıyla|iyle|uyla|üyle|dır|dir|dur|dür|tır|tir|tur|tür|lık|lik|luk|lük|lığı|liği|luğu|lüğü|lığına|liğine|lığında|liğinde|lık|ye|ca|ce|ça|çe|dı|di|du|dü|tı|ti|ydı|ydi',
  nounEndings: 'lar|ler|ları|leri|lı|li|lu|lü|lık|lik|luk|lük|sı|si|ı|i|u|ü',
  sandhi: [['ğ', 'k'], ['b', 'p'], ['c', 'ç'], ['d', 't']],
  letters: 'ğışĞİŞ',
  functionWords: 've|bir|bu|da|de|için|ile|olarak|olan|çok|daha|gibi|ancak|kadar|sonra|ama|en|ne|her|o|ise|ki|şu|ya|veya|hem|göre|önce|var|yok|değil|mi|mı|mu|mü|ben|sen|biz|siz|onlar|onu|ona|onun|onların|bunu|buna|bunun|kendi|diye|ettiği|oldu|olduğu|olduğunu|olacak|etti|edildi|yaptı|dedi|söyledi|arasında|tarafından|üzerine|üzerinde|içinde|karşı|doğru|rağmen|bütün|tüm|bazı|şey|böyle|şekilde|nedeniyle|dolayı|ayrıca|fakat|çünkü|eğer|henüz|hâlâ|hiç|bile|sadece|yalnızca|yeni|sırada|birlikte|etmek|olan|bulunan|ilgili',
  abbreviations: 'dr|prof|doç|av|sn|bkz|vb|vs|örn|no|tel|cad|sok|mah|st|gen|alb|yrd|oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara|pzt|sal|çar|per|cum|cmt|paz|yy|mö|ms|km|kg',
} as const satisfies Writing
