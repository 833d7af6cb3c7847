import type { Frame } from './date-formats.ts'

/** A sentence of each language around a date. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  en: ['The two sides met in the capital on ', ' and they have agreed that the talks will go on.'],
  hi: ['अधिकारी ने बताया कि दोनों पक्षों की बैठक ', ' को हुई और बातचीत जारी रहेगी।'],
  gu: ['અધિકારીએ કહ્યું કે બંને પક્ષની બેઠક ', ' ના રોજ થઈ હતી અને વાતચીત ચાલુ રહેશે.'],
  mr: ['अधिकाऱ्यांनी सांगितले की दोन्ही पक्षांची बैठक ', ' रोजी झाली आणि चर्चा सुरू राहील.'],
  bn: ['কর্মকর্তা বলেন যে দুই পক্ষের বৈঠক ', ' তারিখে হয়েছে এবং আলোচনা চলবে।'],
  pa: ['ਅਧਿਕਾਰੀ ਨੇ ਦੱਸਿਆ ਕਿ ਦੋਵਾਂ ਧਿਰਾਂ ਦੀ ਮੀਟਿੰਗ ', ' ਨੂੰ ਹੋਈ ਅਤੇ ਗੱਲਬਾਤ ਜਾਰੀ ਰਹੇਗੀ।'],
  ta: ['இரு தரப்பினரின் கூட்டம் ', ' அன்று நடைபெற்றது என்று அதிகாரி ஒருவர் கூறினார்.'],
  te: ['ఇరు పక్షాల సమావేశం ', ' న జరిగిందని ఒక అధికారి చెప్పారు.'],
  kn: ['ಎರಡೂ ಕಡೆಯವರ ಸಭೆ ', ' ರಂದು ನಡೆಯಿತು ಎಂದು ಅಧಿಕಾರಿ ಹೇಳಿದರು.'],
  ml: ['ഇരുപക്ഷത്തിന്റെയും യോഗം ', ' നടന്നതായി ഒരു ഉദ്യോഗസ്ഥൻ പറഞ്ഞു.'],
  ur: ['افسر نے بتایا کہ دونوں فریقوں کی ملاقات ', ' کو ہوئی اور بات چیت جاری رہے گی۔'],
  ne: ['अधिकारीले दुवै पक्षको बैठक ', ' मा भएको र वार्ता जारी रहने बताएका छन्।'],
  or: ['ଅଧିକାରୀ କହିଛନ୍ତି ଯେ ଦୁଇ ପକ୍ଷଙ୍କ ବୈଠକ ', ' ରେ ହୋଇଥିଲା ଏବଂ ଆଲୋଚନା ଜାରି ରହିବ।'],
  ru: ['Стороны встретились в столице (', '), и они договорились, что переговоры будут продолжены.'],
  uk: ['Сторони зустрілися у столиці (', '), і вони домовилися, що переговори будуть продовжені.'],
  de: ['Die beiden Seiten trafen sich am ', ' in der Hauptstadt, und die Gespräche werden fortgesetzt.'],
  fr: ['Les deux parties se sont rencontrées le ', ' dans la capitale et les discussions vont se poursuivre.'],
  es: ['Las dos partes se reunieron en la capital el ', ' y han acordado que las conversaciones van a seguir.'],
  pt: ['As duas partes se reuniram na capital em ', ' e decidiram que as conversas vão continuar.'],
  ar: ['اجتمع الطرفان في العاصمة يوم ', ' وقد اتفقا على أن تستمر المحادثات.'],
  fa: ['دو طرف در پایتخت در تاریخ ', ' دیدار کردند و قرار شد که گفت‌وگوها ادامه یابد.'],
  tr: ['İki taraf başkentte ', ' tarihinde bir araya geldi ve görüşmelerin devam edeceği açıklandı.'],
  id: ['Kedua pihak bertemu di ibu kota pada ', ' dan mereka sepakat bahwa pembicaraan akan dilanjutkan.'],
  vi: ['Hai bên đã gặp nhau tại thủ đô vào ', ' và nhất trí rằng các cuộc đàm phán sẽ được tiếp tục.'],
  ko: ['양측은 ', ' 수도에서 만났고 회담을 계속하기로 했다고 밝혔다.'],
  ja: ['両者は', 'に首都で会談し、協議を続けることで合意した。'],
  zh: ['双方于', '在首都会面，并同意继续谈判。'],
}

/** Regions whose newspapers write dates in a way of their own. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'IN', 'AU', 'CA', 'ZA', 'PK', 'IE'], hi: ['IN'], gu: ['IN'], mr: ['IN'], bn: ['BD', 'IN'], pa: ['IN'],
  ta: ['IN', 'LK', 'SG'], te: ['IN'], kn: ['IN'], ml: ['IN'], ur: ['PK', 'IN'], ne: ['NP', 'IN'], or: ['IN'],
  ru: ['RU', 'UA', 'KZ'], uk: ['UA'], de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE', 'CA', 'CH', 'MA'],
  es: ['ES', 'MX', 'AR', 'US', 'CO', 'CL', 'PE', 'PR'], pt: ['BR', 'PT', 'AO'], ar: ['EG', 'SA', 'AE', 'MA', 'DZ', 'LB', 'IQ', 'TN', 'MR'], fa: ['IR', 'AF'], tr: ['TR', 'CY'], id: ['ID'], vi: ['VN'], ko: ['KR', 'KP'], ja: ['JP'], zh: ['CN', 'TW', 'HK', 'SG'],
}
