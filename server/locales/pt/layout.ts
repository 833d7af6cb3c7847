import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'leia também|leia mais|veja também|saiba mais|veja mais|ler mais|ler também|notícias relacionadas|artigos relacionados|matérias relacionadas|recomendado|recomendados|recomendadas|mais lidas|as mais lidas|você pode gostar|continue lendo|continuar a ler|assista também|confira também',
  chrome: 'publicidade|anúncio|assine|assinar|assinatura|entrar|fazer login|iniciar sessão|cadastre-se|newsletter|boletim|compartilhar|compartilhe|partilhar|salvar|guardar|ouvir|comentar|comentários|tempo de leitura|min de leitura|minutos de leitura|tags|tópicos|início|capa|últimas notícias|mundo|esportes|desporto|economia|cultura|opinião|política|sociedade|siga-nos|todos os direitos reservados|cookies|política de privacidade|termos de uso|menu|buscar|pesquisar|imprimir|whatsapp|facebook|twitter|telegram|baixe o app|ao vivo',
  caption: 'foto de arquivo|imagem de arquivo|foto|fotografia|imagem|arquivo|crédito|créditos|getty images|reprodução|divulgação|ilustrativa|vídeo|legenda',
} as const satisfies LayoutWords
