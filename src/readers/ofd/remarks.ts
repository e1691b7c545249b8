import type { PageRemark } from '../../model/drawn-page.ts';

/** What can be noticed about an OFD and its pages, besides what all formats with pages share. */

export function otherDocuments(count: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `这个 OFD 里有 ${count + 1} 份文档，只读了第一份。请把其他几份另存为单独的文件后再检查。`,
      en: `The OFD holds ${count + 1} documents; only the first was read. Save the others as files of their own.`,
    },
  };
}

export const damagedDocument: PageRemark = {
  kind: 'passed-over',
  message: {
    zh: '文件的结构信息有损坏，只读出了能读的部分。请重新下载或重新导出后再检查。',
    en: 'What tells the structure of the file is damaged; what could be read was read. Download or export it again.',
  },
};

export function damagedPage(page: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `第 ${page} 页有损坏，只读出了能读的部分。请重新下载或重新导出后再检查。`,
      en: `Page ${page} is damaged; what could be read was read. Download or export the file again.`,
    },
  };
}

export function deepPage(page: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `第 ${page} 页有嵌套太深的内容，没有读全。`,
      en: `Page ${page} holds things nested too deeply, which were not read in full.`,
    },
  };
}

export function scannedPage(page: number): PageRemark {
  return {
    kind: 'scan',
    message: {
      zh: `第 ${page} 页是图片（多半是扫描件），没有文字，没有读。请用原来的电子版；没有电子版的，可打印为 PDF 后再做文字识别。`,
      en: `Page ${page} is a picture (a scan, perhaps) without text and was not read. Use the original; if there is none, print it as a PDF, whose text can be recognised.`,
    },
  };
}

export function hiddenOnPage(page: number): PageRemark {
  return {
    kind: 'hidden',
    message: {
      zh: `第 ${page} 页有看不见的文字，没有读。`,
      en: `Page ${page} holds text that nobody sees; it was not read.`,
    },
  };
}
