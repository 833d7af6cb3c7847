import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/or/territories.ts'

// What newspapers also say.
const papers = {
  US: 'ଆମେରିକା|ଯୁକ୍ତରାଷ୍ଟ୍ର ଆମେରିକା', GB: 'ବ୍ରିଟେନ|ଇଂଲଣ୍ଡ|ଇଂଲଣ୍ଡ୍', RU: 'ରୁଷ|ଋଷ|ରୁଷିଆ', KP: 'ଉତ୍ତର କୋରିଆ', KR: 'ଦକ୍ଷିଣ କୋରିଆ', SA: 'ସାଉଦି ଆରବ|ସାଉଦି', AE: 'ୟୁଏଇ', CN: 'ଚୀନ|ଚାଇନା', PS: 'ପାଲେଷ୍ଟାଇନ|ଗାଜା', IL: 'ଇସ୍ରାଏଲ|ଇଜରାଏଲ', UA: 'ୟୁକ୍ରେନ', DE: 'ଜର୍ମାନୀ|ଜର୍ମାନି', JP: 'ଜାପାନ', TR: 'ତୁର୍କୀ', AF: 'ଆଫଗାନିସ୍ତାନ', BD: 'ବାଂଲାଦେଶ', LK: 'ଶ୍ରୀଲଙ୍କା', MM: 'ମିଆଁମାର', AU: 'ଅଷ୍ଟ୍ରେଲିଆ', IR: 'ଇରାନ', IQ: 'ଇରାକ', IN: 'ଭାରତ', PK: 'ପାକିସ୍ତାନ|ପାକ', NZ: 'ନ୍ୟୁଜିଲ୍ୟାଣ୍ଡ', ZA: 'ଦକ୍ଷିଣ ଆଫ୍ରିକା', NP: 'ନେପାଳ', ID: 'ଇଣ୍ଡୋନେସିଆ', FR: 'ଫ୍ରାନ୍ସ', IT: 'ଇଟାଲୀ', CA: 'କାନାଡା',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
