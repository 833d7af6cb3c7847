import type { NumberWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/id/numbers.ts'

export const numbers = {
  cardinals: cldr.cardinals,
  alsoCardinals: [[100, 'seratus']],
  scales: [[100, 'ratus'], [1e3, 'ribu|seribu'], [1e6, 'juta|sejuta|jt'], [1e9, 'miliar|milyar|semiliar'], [1e12, 'triliun|trilyun|setriliun'], [1e15, 'kuadriliun'], [12, 'lusin|selusin'], [20, 'kodi|sekodi']],
  bareScales: 'seribu|sejuta|semiliar|setriliun|selusin|sekodi',
  gluedScales: [[1e6, 'jt']], moneyScales: [[1e6, 'm']],
  partsBefore: [[-0.5, 'setengah|separuh']],
  partsAfter: [[0.5, 'setengah']],
  fractions: {
    words: [[1 / 3, 'sepertiga'], [2 / 3, 'dua pertiga|dua per tiga|dua-pertiga'], [0.25, 'seperempat'], [0.75, 'tiga perempat|tiga per empat'], [0.2, 'seperlima'], [0.4, 'dua perlima'], [0.1, 'sepersepuluh']],
    shy: [[0.5, 'setengah|separuh']],
    whole: 'dari|jumlah|populasi|penduduk',
  },
  minus: 'minus',
  articles: '', and: '', point: 'koma', hundredEnding: '',
  vague: [
    [10, 'puluhan|belasan'], [100, 'ratusan'], [1e3, 'ribuan|beribu-ribu'], [1e4, 'puluhan ribu|belasan ribu'], [1e5, 'ratusan ribu'], [1e6, 'jutaan|berjuta-juta'], [1e7, 'puluhan juta|belasan juta'], [1e8, 'ratusan juta'], [1e9, 'miliaran|milyaran'], [1e10, 'puluhan miliar|belasan miliar'], [1e11, 'ratusan miliar'], [1e12, 'triliunan'],
    [20, 'beberapa puluh'], [200, 'beberapa ratus'], [2e3, 'beberapa ribu'], [2e6, 'beberapa juta'], [2e9, 'beberapa miliar'], [12, 'lusinan'],
  ],
  // Before what is counted they are all of them, behind it ordinals: "ketiga negara", "negara ketiga".
  guarded: { values: [[3, 'ketiga'], [4, 'keempat'], [5, 'kelima'], [6, 'keenam'], [7, 'ketujuh'], [8, 'kedelapan']], before: 'negara|orang|pejabat|korban|tersangka|pelaku|pemain|partai|utusan|warga|pria|wanita|anak|tim|terdakwa|perusahaan|kandidat|calon|kapal|pesawat|rumah|kota|desa|tentara|diplomat|senator|anggota|hakim|pasangan|wilayah|provinsi|lembaga|pemimpin|terduga|siswa|remaja' },
  shy: '', alsoVerbs: '',
} as const satisfies NumberWords
