import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/mr/territories.ts'

// What newspapers also say.
const papers = {
  US: 'अमेरिका|अमेरिके|यूएस|यूएसए|संयुक्त राष्ट्रे', GB: 'ब्रिटन|यूके|इंग्लंड|स्कॉटलंड|वेल्स|इंग्लड|युनायटेड किंगडम', RU: 'रशिया', KP: 'उत्तर कोरिया', KR: 'दक्षिण कोरिया', SA: 'सौदी|सौदी अरेबिया', AE: 'यूएई|संयुक्त अरब अमिराती', CN: 'चीन', PS: 'पॅलेस्टाइन|गाझा|वेस्ट बँक', IL: 'इस्रायल|इस्राइल', UA: 'युक्रेन',
  DE: 'जर्मनी', JP: 'जपान', TR: 'तुर्की|तुर्कस्तान|तुर्किये', AF: 'अफगाणिस्तान', BD: 'बांगलादेश|बांग्लादेश', LK: 'श्रीलंका', MM: 'म्यानमार|ब्रह्मदेश', MV: 'मालदीव', CH: 'स्वित्झर्लंड|स्विट्झर्लंड', AU: 'ऑस्ट्रेलिया', IR: 'इराण', IQ: 'इराक', IN: 'भारत|हिंदुस्थान', PK: 'पाकिस्तान|पाक', NL: 'नेदरलँड|नेदरलँड्स|हॉलंड', NZ: 'न्यूझीलंड', ZA: 'दक्षिण आफ्रिका', QA: 'कतार', ES: 'स्पेन', VA: 'व्हॅटिकन', TW: 'तैवान', ID: 'इंडोनेशिया', NP: 'नेपाळ', EG: 'इजिप्त', GR: 'ग्रीस',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
