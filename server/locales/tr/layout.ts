import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'ayrıca okuyun|bunu da okuyun|ilgili haberler|ilgili haber|devamını oku|daha fazlası|önerilen|öne çıkanlar|bakınız|sizin için seçtiklerimiz',
  chrome: 'reklam|paylaş|abone ol|abonelik|giriş yap|kayıt ol|bülten|yorumlar|yorum|yorum yap|etiketler|ana sayfa|haberler|son dakika|arama|menü|canlı yayın|video|dinle|okuma süresi|dakika okuma|tüm hakları saklıdır|kaynak|gizlilik politikası|künye|çerez|gündem|dünya|ekonomi|spor|kültür|hava durumu|yazdır|kaydet',
  caption: 'fotoğraf|arşiv fotoğrafı|arşiv|foto|görsel|temsili fotoğraf|fotoğraf kaynağı',
} as const satisfies LayoutWords
