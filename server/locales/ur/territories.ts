import type { TerritoryNames } from '../../core/locale-pack.ts'
import { territories as cldr } from '../generated/ur/territories.ts'

// What newspapers also say.
const papers = {
  US: 'امریکا|امریکہ|ریاست ہائے متحدہ|ریاستہائے متحدہ امریکہ|یو ایس', GB: 'برطانیہ|انگلینڈ|انگلستان|اسکاٹ لینڈ|سکاٹ لینڈ|ویلز|شمالی آئرلینڈ|یوکے', RU: 'روس', KP: 'شمالی کوریا', KR: 'جنوبی کوریا', SA: 'سعودی عرب|سعودیہ', AE: 'متحدہ عرب امارات|یو اے ای|امارات', CN: 'چین', PS: 'فلسطین|غزہ|غزہ کی پٹی|مغربی کنارے|مغربی کنارہ', IL: 'اسرائیل', UA: 'یوکرین|یوکرائن',
  DE: 'جرمنی', JP: 'جاپان', TR: 'ترکی|ترکیہ|ترکیے', AF: 'افغانستان', BD: 'بنگلہ دیش|بنگلادیش', LK: 'سری لنکا', MM: 'میانمار|برما', MV: 'مالدیپ', CH: 'سوئٹزرلینڈ', AU: 'آسٹریلیا', IR: 'ایران', IQ: 'عراق', IN: 'بھارت|ہندوستان|انڈیا', PK: 'پاکستان', NL: 'نیدرلینڈز|ہالینڈ', NZ: 'نیوزی لینڈ', ZA: 'جنوبی افریقہ', QA: 'قطر', ES: 'سپین|اسپین', VA: 'ویٹیکن', TW: 'تائیوان', SY: 'شام', EG: 'مصر', YE: 'یمن', FR: 'فرانس', IT: 'اٹلی', ID: 'انڈونیشیا', CA: 'کینیڈا', BR: 'برازیل',
} as const satisfies TerritoryNames

export const territories = [cldr, papers] as const satisfies readonly TerritoryNames[]
