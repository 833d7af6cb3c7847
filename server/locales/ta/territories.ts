import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/ta/territories.ts'

// What newspapers also say.
const papers = {
  US: 'ஐக்கிய அமெரிக்கா|யுஎஸ்ஏ|அமெரிக்க ஐக்கிய நாடுகள்', GB: 'பிரிட்டன்|இங்கிலாந்து|ஸ்காட்லாந்து|வேல்ஸ்|இங்கிலாந்|பிரித்தானியா|கிரேட் பிரிட்டன்', RU: 'ரஷியா|ருஷ்யா', KP: 'வடகொரியா', KR: 'தென்கொரியா', SA: 'சவூதி அரேபியா|சவுதி', AE: 'யுஏஇ|ஐக்கிய அரபு எமிரேட்ஸ்', PS: 'பாலஸ்தீன்|காஸா|காசா|மேற்குக் கரை', UA: 'யுக்ரேன்|உக்ரேன்', AF: 'ஆப்கானிஸ்தான்', BD: 'வங்கதேசம்|வங்காளதேசம்|பங்களாதேசம்', MM: 'மியன்மார்', TR: 'துருக்கி', CH: 'சுவிட்சர்லாந்து', ES: 'ஸ்பெய்ன்', ZA: 'தென்னாப்பிரிக்கா|தென் ஆப்ரிக்கா', VA: 'வாடிகன்|வத்திக்கான்', ID: 'இந்தோனேஷியா|இந்தோனோசியா', IN: 'பாரதம்', SY: 'சிரியா', PH: 'பிலிப்பைன்ஸ்',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
