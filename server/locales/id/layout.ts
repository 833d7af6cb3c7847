import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'baca juga|baca selengkapnya|simak juga|lihat juga|tonton juga|artikel terkait|berita terkait|selengkapnya|baca|rekomendasi|pilihan editor|terpopuler|berita lainnya|simak video|artikel lainnya|halaman selanjutnya',
  chrome: 'iklan|advertisement|scroll to continue with content|berlangganan|langganan|masuk|daftar|bagikan|simpan|dengarkan|komentar|waktu baca|menit baca|tag|tags|topik|beranda|berita terkini|terbaru|nasional|internasional|olahraga|ekonomi|hiburan|opini|politik|ikuti kami|hak cipta|cookie|kebijakan privasi|menu|cari|cetak|whatsapp|facebook|twitter|telegram|unduh aplikasi|video|live|copy link|salin tautan',
  caption: 'foto|foto ilustrasi|ilustrasi|gambar|dok|dokumentasi|arsip|getty images|antara foto|sumber foto|tangkapan layar',
} as const satisfies LayoutWords
