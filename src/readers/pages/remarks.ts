import type { PageRemark } from '../../model/drawn-page.ts';

/** What can be noticed about a page, whatever its format. */

export function scannedPage(page: number): PageRemark {
  return {
    kind: 'scan',
    message: {
      zh: `第 ${page} 页是图片（多半是扫描件），没有文字，没有读。请用原来的电子版；没有电子版的，可用 --ocr 识别后对照核对。`,
      en: `Page ${page} is a picture (a scan, perhaps) without text and was not read. Use the original; if there is none, --ocr recognises the text, to be compared with the picture.`,
    },
  };
}

export function recognisedPage(page: number): PageRemark {
  return {
    kind: 'recognised',
    message: {
      zh: `第 ${page} 页是图片，文字由识别得来，可能有误。请对照图片核对，或用原来的电子版。`,
      en: `Page ${page} is a picture; its text was recognised and may be wrong. Compare it with the picture, or use the original.`,
    },
  };
}

export function layeredPage(page: number): PageRemark {
  return {
    kind: 'recognised',
    message: {
      zh: `第 ${page} 页是扫描图片，文字取自图片下的识别层，可能有误。请对照图片核对，或用原来的电子版。`,
      en: `Page ${page} is a scanned picture; its text is from the recognised layer below it and may be wrong. Compare it with the picture, or use the original.`,
    },
  };
}

export function unmappedPage(page: number, count: number): PageRemark {
  return {
    kind: 'unmapped',
    message: {
      zh: `第 ${page} 页有 ${count} 个字符还原不出来：字体没有说明它们是什么字。请用原来的文档重新导出，或改用 docx、xlsx。`,
      en: `Page ${page} has ${count} characters that cannot be made out: their font does not say which they are. Export it anew from the original, or use docx or xlsx.`,
    },
  };
}

export function askewPage(page: number, count: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `第 ${page} 页有 ${count} 个斜排的字（多半是水印），没有读。`,
      en: `Page ${page} has ${count} characters that stand askew (a watermark, perhaps), which were not read.`,
    },
  };
}

export function cutPage(page: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `第 ${page} 页的文字或图形太多，没有读全。`,
      en: `Page ${page} holds too much text or drawing and was not read in full.`,
    },
  };
}

export function lostPage(page: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `第 ${page} 页缺失或损坏，没有读出来。请重新下载或重新导出后再检查。`,
      en: `Page ${page} is missing or damaged and was not read. Download or export the file again.`,
    },
  };
}

export function picturedPage(page: number): PageRemark {
  return {
    kind: 'picture',
    message: {
      zh: `第 ${page} 页有一幅图片：图片里的文字和表格没有读。`,
      en: `Page ${page} holds a picture: words and tables in it were not read.`,
    },
  };
}

export function pagesBeyond(count: number, read: number): PageRemark {
  return {
    kind: 'passed-over',
    message: {
      zh: `文件有 ${count} 页，只读了前 ${read} 页。请确认是否选错文件，或拆开后分别检查。`,
      en: `The file has ${count} pages, of which the first ${read} were read. Check that it is the right file, or split it.`,
    },
  };
}

export function alignedTable(page: number): PageRemark {
  return {
    kind: 'aligned',
    message: {
      zh: `第 ${page} 页有没有竖线的表格，列是按对齐认的；没有认全的，与它有关的问题最多是警告。`,
      en: `Page ${page} holds a table without rules between its columns, which were told by alignment; where something of it was not found, its findings are at most warnings.`,
    },
  };
}

/** What can be noticed about a file of pages. */

export function attachedFile(name: string): PageRemark {
  return {
    kind: 'attachment',
    message: {
      zh: `文件带有附件“${name}”，没有读。需要检查时，请另存后单独检查。`,
      en: `The file carries an attachment, “${name}”, which was not read. Save it and check it by itself.`,
    },
  };
}

export const programsInside: PageRemark = {
  kind: 'macro',
  message: {
    zh: '文件里有脚本程序，没有运行。公开的文件里不应有脚本，请另存为不带脚本的文件。',
    en: 'The file holds scripts, which were not run. A published file should hold none: save it without them.',
  },
};
