import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/id/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'lebih dari|lebih daripada|di atas|melebihi angka|lebih besar dari|sedikit di atas|jauh di atas|sedikit lebih dari|jauh lebih dari|melampaui angka|tak kurang lebih dari',
    '>=': 'setidaknya|sedikitnya|paling sedikit|sekurang-kurangnya|paling tidak|minimal|tidak kurang dari|tak kurang dari|setidak-tidaknya|minimum',
    '<': 'kurang dari|di bawah|lebih rendah dari|kurang daripada|sedikit di bawah|lebih kecil dari',
    '<=': 'hingga|sampai|maksimal|paling banyak|sebanyak-banyaknya|maksimum|tidak lebih dari|tak lebih dari|paling lama|paling lambat|sampai dengan|hingga sebanyak|mencapai hingga',
    '~': 'sekitar|kira-kira|kurang lebih|lebih kurang|hampir|nyaris|diperkirakan|diperkirakan sekitar|kisaran|sekira|mendekati|dekat dengan|berkisar|diperkirakan mencapai|lebih-kurang|taksiran',
  },
  after: {
    '>': 'lebih',
    '>=': 'atau lebih|ke atas',
    '<=': 'atau kurang|ke bawah',
    '~': 'kurang lebih|lebih kurang|atau sekitar itu',
  },
  outsideBefore: { '>': 'melebihi|melampaui|melewati|menembus|menembus angka|tembus|lampaui' },
  outsideAfter: {},
  cap: '', capFollowers: '', during: '', lasting: '',
  to: 'hingga|sampai|sampai dengan|s/d|s.d.', or: 'atau', between: 'antara|di antara', betweenAnd: 'dan|hingga|sampai', from: 'dari', of: '', scaleOf: '',
  partOf: 'dari|dari total|di antara|dari seluruh|dari semua',
  units: {
    ...cldr.units,
    decibel: 'desibel', kiloton: 'kiloton',
    km: 'kilometer|km', metre: 'meter', percent: 'persen|prosen|%', 'percentage-point': 'poin persentase|persen poin', 'basis-point': 'basis poin|bps', kg: 'kilogram|kilo|kg', tonne: 'ton|metrik ton', quintal: 'kuintal', gram: 'gram', hectare: 'hektare|hektar|ha', litre: 'liter', barrel: 'barel|barrel', foot: 'kaki', inch: 'inci|inchi', gallon: 'galon',
    'square-km': 'kilometer persegi|km persegi', 'square-metre': 'meter persegi', 'cubic-metre': 'meter kubik', second: 'detik|sekon', minute: 'menit', hour: 'jam', day: 'hari', week: 'minggu|pekan', month: 'bulan', quarter: 'kuartal|triwulan', year: 'tahun', decade: 'dekade|dasawarsa', century: 'abad', night: 'malam', weekend: 'akhir pekan', fold: 'kali lipat|lipat', generation: 'generasi',
    kmph: 'kilometer per jam|km per jam|km/jam', mph: 'mil per jam', 'metre-per-second': 'meter per detik', celsius: 'derajat celsius|derajat celcius|°c', degree: 'derajat', magnitude: 'magnitudo|skala richter|pada skala richter|sr', megawatt: 'megawatt|mw', kilowatt: 'kilowatt', gigawatt: 'gigawatt', knot: 'knot', mile: 'mil', 'nautical-mile': 'mil laut', calorie: 'kalori', hertz: 'hertz',
  },
  currencies: {
    ...cldr.currencies,
    idr: 'rupiah', usd: 'dolar|dolar as|dollar|dollar as|dolar amerika|dolar amerika serikat|us dollar', eur: 'euro', gbp: 'pound|poundsterling|pound sterling|paun|poundsterling inggris', jpy: 'yen', cny: 'yuan|renminbi', rub: 'rubel', uah: 'hryvnia', inr: 'rupee|rupee india|rupe', pkr: 'rupee pakistan', bdt: 'taka', myr: 'ringgit|ringgit malaysia', sgd: 'dolar singapura|dollar singapura', aud: 'dolar australia|dollar australia', hkd: 'dolar hong kong', sar: 'riyal|riyal arab saudi|riyal saudi', aed: 'dirham', thb: 'baht', krw: 'won|won korea', php: 'peso filipina', ils: 'shekel', try: 'lira|lira turki', chf: 'franc swiss|franc', btc: 'bitcoin', 'us-cent': 'sen', zar: 'rand',
  },
  currencySigns: { idr: 'rp|rp.', usd: 'us$|us $', myr: 'rm', sgd: 's$' },
  nouns, states, stateInside: 'outside',
  tolls: {
    person: 'jumlah korban tewas|korban tewas|jumlah korban|korban meninggal|korban jiwa|korban luka|jumlah penduduk|berpenduduk|populasi|jumlah korban jiwa|korban tewas sebanyak|korban tewas mencapai', magnitude: 'magnitudo|berkekuatan|kekuatan|skala richter|bermagnitudo|m',
  },
  tollsAfter: { person: 'tewas|meninggal|meninggal dunia|terluka|luka-luka|hilang', magnitude: '' },
  attributes: 'orang|buah|unit|ekor|butir|pucuk|lembar|helai|batang|bilah|biji|pasang|set|rangkaian|baru|besar|kecil|lagi|bekas|mantan|calon|anggota|warga|jenis|macam|lainnya|puluh|jiwa|keping|bidang|potong|personel|petugas|buku|perangkat|tangkai|total|kali lipat|hari|tenaga|lokasi|kapal|kepala',
  adjectiveEndings: '', verbEndings: '', postpositions: '',
  head: 'lead',
  pluralEndings: '', singularEndings: '', plurals: '',
  notNouns: 'yang|dan|atau|lebih|kurang|persen',
  auxiliaries: '',
  labels: 'pasal|ayat|no.|no|nomer|bab|halaman|jl|kilometer|km.|rute|kelas|kelompok|grup|channel|saluran|pintu|lantai|blok|rt|rw|undang-undang nomor|uu nomor|perpres nomor|penerbangan|kamar|boeing|airbus|apollo|windows|iphone|galaxy|covid|perang dunia|telepon|kode pos|versi|seri|musim|episode|tahap|jilid|terminal|jalur|lini|dapil|kodim|liga|formula|sma|smp|smk|sd|sman|smpn|sdn|peringkat|usia di bawah|u|sektor|komisi|agenda|visi|kav',
  shyLabels: 'nomor|menit|top|hari|pekan|minggu|fase|bagian|poin|tipe|kategori|zona|unit|rencana|tingkat|level|area|proyek|pasangan',
  clock: 'wib|wita|wit|gmt|utc|am|pm|waktu setempat|pagi|siang|sore',
  clockBefore: 'pukul|jam|pkl|pkl.|antara pukul|sejak pukul|hingga pukul',
  ordinalEndings: '',
  listAnd: 'dan|serta',
  notFigures: 'roda dua|roda empat|roda tiga|kedua belah|satu dua|seribu satu malam|bintang lima|bintang empat|kaki lima|empat penjuru|delapan penjuru',
  ageBefore: 'usia|berusia|umur|berumur|berusia sekitar',
  ageAfter: '',
} as const satisfies FigureWords
