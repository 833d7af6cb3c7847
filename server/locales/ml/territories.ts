import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/ml/territories.ts'

// What newspapers also say.
const papers = {
  US: 'അമേരിക്ക|യുഎസ്|യു.എസ്|യുഎസ്എ', GB: 'ബ്രിട്ടൻ|ഇംഗ്ലണ്ട്|സ്കോട്ട്ലൻഡ്|സ്‌കോട്ട്‌ലൻഡ്|വെയിൽസ്|യുകെ', RU: 'റഷ്യ', KP: 'ഉത്തര കൊറിയ|ഉത്തരകൊറിയ|നോർത്ത് കൊറിയ', KR: 'ദക്ഷിണ കൊറിയ|ദക്ഷിണകൊറിയ|സൗത്ത് കൊറിയ', SA: 'സൗദി അറേബ്യ|സൗദി', AE: 'യുഎഇ|യു.എ.ഇ', PS: 'പലസ്തീൻ|ഗാസ|ഗസ്സ', UA: 'യുക്രൈൻ|ഉക്രൈൻ|യുക്രെയ്ൻ', AF: 'അഫ്ഗാനിസ്താൻ|അഫ്ഗാനിസ്ഥാൻ', BD: 'ബംഗ്ലദേശ്|ബംഗ്ലാദേശ്', PK: 'പാകിസ്താൻ|പാക്കിസ്ഥാൻ|പാകിസ്ഥാൻ', IN: 'ഭാരതം|ഇന്ത്യ', TR: 'തുർക്കി', CN: 'ചൈന', IL: 'ഇസ്രായേൽ|ഇസ്രയേൽ', LK: 'ശ്രീലങ്ക', DE: 'ജർമനി|ജർമ്മനി', FR: 'ഫ്രാൻസ്', JP: 'ജപ്പാൻ', VA: 'വത്തിക്കാൻ', CH: 'സ്വിറ്റ്സർലൻഡ്', KW: 'കുവൈത്ത്|കുവൈറ്റ്',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
