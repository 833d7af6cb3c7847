import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/te/territories.ts'

// What newspapers also say.
const papers = {
  US: 'అమెరికా|యూఎస్|యునైటెడ్ స్టేట్స్|యూఎస్ఏ', GB: 'బ్రిటన్|ఇంగ్లండ్|ఇంగ్లాండ్|స్కాట్లాండ్|వేల్స్|యూకే', RU: 'రష్యా', KP: 'ఉత్తర కొరియా|ఉత్తరకొరియా', KR: 'దక్షిణ కొరియా|దక్షిణకొరియా', SA: 'సౌదీ అరేబియా|సౌదీ', AE: 'యూఏఈ', PS: 'పాలస్తీనా|గాజా', UA: 'ఉక్రెయిన్', AF: 'అఫ్గానిస్థాన్|ఆఫ్ఘనిస్తాన్|అఫ్ఘానిస్థాన్', BD: 'బంగ్లాదేశ్', PK: 'పాకిస్తాన్|పాకిస్థాన్|పాక్', IN: 'ఇండియా|భారత్|భారతదేశం', TR: 'టర్కీ|తుర్కియే', CN: 'చైనా', IL: 'ఇజ్రాయెల్|ఇజ్రాయిల్', LK: 'శ్రీలంక', DE: 'జర్మనీ', FR: 'ఫ్రాన్స్', JP: 'జపాన్', VA: 'వాటికన్', CH: 'స్విట్జర్లాండ్', ZA: 'దక్షిణాఫ్రికా',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
