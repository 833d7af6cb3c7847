import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/kn/territories.ts'

// What newspapers also say.
const papers = {
  US: 'ಅಮೆರಿಕ|ಅಮೇರಿಕಾ|ಅಮೆರಿಕಾ|ಯುಎಸ್|ಯು.ಎಸ್|ಯುನೈಟೆಡ್ ಸ್ಟೇಟ್ಸ್', GB: 'ಬ್ರಿಟನ್|ಇಂಗ್ಲೆಂಡ್|ಸ್ಕಾಟ್ಲೆಂಡ್|ಸ್ಕಾಟ್‌ಲ್ಯಾಂಡ್|ವೇಲ್ಸ್|ಯುಕೆ', RU: 'ರಷ್ಯಾ|ರಷ್ಯ', KP: 'ಉತ್ತರ ಕೊರಿಯಾ', KR: 'ದಕ್ಷಿಣ ಕೊರಿಯಾ', SA: 'ಸೌದಿ ಅರೇಬಿಯಾ|ಸೌದಿ', AE: 'ಯುಎಇ', PS: 'ಪ್ಯಾಲೆಸ್ಟೀನ್|ಗಾಜಾ', UA: 'ಉಕ್ರೇನ್', AF: 'ಅಫ್ಗಾನಿಸ್ತಾನ|ಅಫ್ಘಾನಿಸ್ತಾನ', BD: 'ಬಾಂಗ್ಲಾದೇಶ', PK: 'ಪಾಕಿಸ್ತಾನ|ಪಾಕ್', IN: 'ಭಾರತ|ಇಂಡಿಯಾ', TR: 'ಟರ್ಕಿ', CN: 'ಚೀನಾ|ಚೀನ', IL: 'ಇಸ್ರೇಲ್', LK: 'ಶ್ರೀಲಂಕಾ', DE: 'ಜರ್ಮನಿ', FR: 'ಫ್ರಾನ್ಸ್', JP: 'ಜಪಾನ್', VA: 'ವ್ಯಾಟಿಕನ್', CH: 'ಸ್ವಿಟ್ಜರ್ಲೆಂಡ್',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
