import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|続きを読む|こちらもおすすめ|人気記事|ランキング',
  chrome: '広告|ログイン|会員登録|購読|シェア|コメント|印刷|ホーム|国際|政治|経済|社会|スポーツ|検索|メニュー|無断転載|禁転載|著作権|有料会員|保存|ツイート|メール|利用規約|プライバシー',
  caption: '写真|資料写真|撮影|提供|ロイター/|AFP時事|画像',
} as const satisfies LayoutWords
