import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: '相关新闻|相关阅读|延伸阅读|相关报道|推荐阅读|更多新闻|热门新闻|猜你喜欢|查看更多|相關新聞|延伸閱讀',
  chrome: '广告|登录|注册|订阅|分享|评论|打印|首页|国际|国内|社会|财经|体育|娱乐|搜索|微信|微博|扫一扫|版权所有|责任编辑|字号|客户端|下载|返回|目录|廣告|登入|訂閱',
  caption: '图为|资料图|资料图片|图片来源|摄|图|新华社发|圖為|資料照',
} as const satisfies LayoutWords
