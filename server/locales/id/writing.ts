import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: 'either', group: '.', dateOrder: 'dmy',
  caseEndings: 'nya', nounEndings: '',
  functionWords: 'yang|dan|di|ke|dari|untuk|dengan|pada|ini|itu|dalam|adalah|tidak|akan|telah|sudah|juga|oleh|sebagai|karena|ada|bisa|dapat|para|atau|tersebut|saat|setelah|sebelum|ketika|bahwa|kata|mengatakan|menjadi|lebih|masih|hanya|kepada|antara|secara|tetapi|tapi|namun|namum|seperti|serta|sejak|hingga|sampai|bagi|agar|jika|kalau|maka|pun|lagi|belum|bukan|harus|kami|kita|mereka|dia|ia|saya|anda|aku|nya|sekitar|terhadap|melalui|tentang|merupakan|sedang|bahkan|sementara|sehingga|selama|menurut|ujar|ujarnya|katanya|tak|dua|semua|setiap|sangat|banyak|beberapa|lain|lainnya|sendiri|hal|atas|bawah|antar|apa|siapa|mana|bagaimana|yakni|yaitu|meski|meskipun|walau|walaupun|guna|demi|usai|tanpa|punya|memiliki|seorang|sebuah|salah|satu|kembali|melakukan|terjadi|jadi|pernah|bersama|saja|begitu|paling|cukup|maupun|apakah|mengenai|berdasarkan|akibat|pula|justru|kini|sekarang|baru|ingin|mulai|membuat|berada|mampu|dulu|nanti|lalu|kemudian|termasuk|sekali|selain|soal|terkait|hampir|mungkin|perlu|boleh|begitu',
  abbreviations: 'dr|drs|ir|prof|h|hj|kh|tn|ny|sdr|jl|no|kab|kec|kel|rp|dll|dsb|hlm|jan|feb|mar|apr|jun|jul|agu|agt|sep|sept|okt|nov|des|brigjen|kombes|pol|akp|kol|jend|letjen|mayjen|st|sh|mh|pt|cv',
} as const satisfies Writing
