import type { Text } from '../core/messages.ts';
import type { Resources, Writer } from '../model/writer.ts';

/** The document as it is posted and printed: pages in the typography of official documents. */
export const pdfWriter: Writer = {
  id: 'pdf',
  title: { zh: 'PDF 文档', en: 'PDF document' },
  extension: 'pdf',
  loses: [
    {
      zh: '仿宋、小标宋、楷体（嵌入开源字体思源宋体）',
      en: 'the typefaces of official documents: an open one, Noto Serif SC, is embedded',
    },
  ],
  lacks,
  write: async (publication, resources) => {
    const lack = await lacks(resources);
    if (lack || !resources) throw new Error(lack?.en);
    const { pdfOf } = await import('./pdf/write.ts');
    return [{ name: `${publication.title}.pdf`, bytes: await pdfOf(publication, resources) }];
  },
};

async function lacks(resources: Resources | undefined): Promise<Text | undefined> {
  const { packagesToInstall } = await import('./pdf/typst.ts');
  const missing = packagesToInstall(resources);
  if (missing.length === 0) return undefined;
  const command = `npm install ${missing.join(' ')}`;
  return {
    zh: `生成PDF需要的排版程序或字体没有安装。先运行：${command}`,
    en: `What lays out PDF pages is not installed. Run first: ${command}`,
  };
}
