import type { Text } from '../core/messages.ts';

/** A kind of problem: what is said of it, and what the person who keeps the workbook can do. */
export interface ProblemKind {
  readonly severity: 'error' | 'warning';
  readonly says: Text;
  readonly remedy: Text;
}

/** Declares kinds of problems of a severity: what is said, and what can be done. */
export const problemKind =
  (severity: ProblemKind['severity']) =>
  (saysZh: string, saysEn: string, remedyZh: string, remedyEn: string): ProblemKind => ({
    severity,
    says: { zh: saysZh, en: saysEn },
    remedy: { zh: remedyZh, en: remedyEn },
  });
const error = problemKind('error');
const warning = problemKind('warning');

/** Everything that a workbook is found wrong in. */
export const problemKinds = {
  'unreadable-file': error(
    '{why}',
    '{why}',
    '用 juesuan init 生成空白工作簿，把数据粘贴进去再试。',
    'Make a blank workbook with juesuan init and paste the data into it.',
  ),
  'damaged-sheet': error(
    '工作表读到一半就断了，后面的内容缺失',
    'The sheet breaks off; the rest of it is missing',
    '用 Excel 或 WPS 打开，核对内容后另存。',
    'Open it in Excel or WPS, check it and save it again.',
  ),
  'missing-sheet': error(
    '缺少工作表“{read}”',
    'The sheet “{read}” is missing',
    '从空白工作簿复制该表；没有数据也要保留表头。{hint}',
    'Copy it from a blank workbook; keep its headings even where there is no data. {hint}',
  ),
  'absent-sheet': warning(
    '没有工作表“{read}”，按没有这些数处理',
    'There is no sheet “{read}”: taken as nothing of the kind',
    '确实没有就不用改；否则从空白工作簿复制该表填写。{hint}',
    'Leave it if there is nothing; otherwise copy the sheet from a blank workbook. {hint}',
  ),
  'hidden-sheet': error(
    '工作表“{read}”被隐藏，没有读',
    'The sheet “{read}” is hidden and was not read',
    '在工作表标签上点右键，取消隐藏后保存。',
    'Unhide it and save.',
  ),
  'second-unit': error(
    '一个工作簿里有两个单位：“{read}”和“{other}”',
    'Two units in one workbook: “{read}” and “{other}”',
    '一个单位一个工作簿：把另一个单位的数据移到它自己的工作簿。',
    'One workbook a unit: move the data of the other one into its own.',
  ),
  'second-sheet': error(
    '工作表“{read}”看起来与“{other}”是同一张表，不知道以哪张为准',
    'The sheet “{read}” looks like another “{other}”; it is not known which one counts',
    '只留一张；若是另一个单位的，移到它自己的工作簿。',
    'Keep one; if it is that of another unit, move it into a workbook of its own.',
  ),
  'too-many-rows': error(
    '有 {read} 行数据，最多读 {most} 行，这张表没有读',
    'There are {read} rows of data; up to {most} are read, and this sheet was not',
    '工作簿填的是按科目汇总的数，一般几十到几百行：先按科目汇总，不要粘贴凭证明细。',
    'The workbook asks for sums by code, some hundred rows: add them up by code instead of pasting vouchers.',
  ),
  'missing-column': error(
    '缺少“{read}”这一列',
    'The column “{read}” is missing',
    '从空白工作簿复制表头，不要删除列。',
    'Copy the headings from a blank workbook; do not delete columns.',
  ),
  'renamed-column': error(
    '列名“{read}”不认识，缺少“{expected}”这一列',
    'The column “{read}” is not known, and “{expected}” is missing',
    '若就是这一列，把列名改回“{expected}”。',
    'If this is the one, name it “{expected}” again.',
  ),
  'unknown-column': warning(
    '列“{read}”不认识，其中的内容没有读',
    'The column “{read}” is not known; what stands in it was not read',
    '自己加的备注列可以不管；否则把内容放到表头里已有的列。',
    'Leave it if it is a note of your own; otherwise move it to a column that the sheet has.',
  ),
  'missing-headings': error(
    '找不到表头（应有：{expected}）',
    'No headings were found (expected: {expected})',
    '从空白工作簿复制表头。',
    'Copy the headings from a blank workbook.',
  ),
  'missing-line': warning(
    '缺少“{read}”这一行，按没有填处理',
    'The line “{read}” is missing: taken as not filled in',
    '从空白工作簿复制该行。',
    'Copy the line from a blank workbook.',
  ),
  'merged-cell': error(
    '数据区里有合并单元格 {read}',
    'There is a merged cell in the data: {read}',
    '取消合并，每行都填上各自的内容。',
    'Unmerge it and fill in every row.',
  ),
  'hidden-rows': warning(
    '第 {read} 行被隐藏，其中的数据仍然算在内',
    'Rows {read} are hidden; their data counts all the same',
    '取消隐藏核对；不要的行删去，不要隐藏。',
    'Unhide and check them; delete rows that are not wanted instead of hiding them.',
  ),
  'text-in-amount': error(
    '应填金额（元），读到文字“{read}”',
    'An amount in yuan is expected; “{read}” was read',
    '只填数字，不带单位、文字和括号，负数用减号；没有就留空。{hint}',
    'Digits only, without unit, words or brackets, a minus for negatives; blank where there is none. {hint}',
  ),
  'date-in-amount': error(
    '应填金额（元），这一格却是日期格式（显示为 {read}，存的是数 {stored}）',
    'An amount in yuan is expected, but the cell is formatted as a date ({read}; the number {stored} is stored)',
    '把单元格格式改为“数值”，核对数字后保存。',
    'Format the cell as a number, check it and save.',
  ),
  'too-fine': error(
    '金额 {read} 精确到分以下，账上没有这样的数',
    'The amount {read} is finer than a fen; accounts hold none such',
    '填账上的数，保留两位小数；由公式算出的，改成账上的数。',
    'Fill in what the accounts say, with two decimals; replace what a formula computed.',
  ),
  'too-large': error(
    '金额 {read} 大得不合常理',
    'The amount {read} is beyond anything plausible',
    '核对单位是否为元，是否多打了位数。',
    'Check that it is in yuan and that no digit was typed twice.',
  ),
  negative: error(
    '“{column}”不会是负数，读到 {read}',
    '“{column}” cannot be negative; {read} was read',
    '核对正负号；冲销以前年度的，在原因里说明。',
    'Check the sign.',
  ),
  'negative-amount': warning(
    '金额为负：{read}',
    'The amount is negative: {read}',
    '若是冲销、退回，不用改，并在“原因和用途”里说明；否则改正。',
    'Leave it if it is a reversal or refund, and say so in the reasons; otherwise correct it.',
  ),
  'not-a-count': error(
    '应填整数，读到“{read}”',
    'A whole number is expected; “{read}” was read',
    '只填个数，不带单位。',
    'Fill in the number alone, without its unit.',
  ),
  'not-a-year': error(
    '应填年度，如 2024，读到“{read}”',
    'A year such as 2024 is expected; “{read}” was read',
    '填四位年份。',
    'Fill in four digits.',
  ),
  'date-as-number': error(
    '应填日期，读到数 {read}',
    'A date is expected; the number {read} was read',
    '写成 2025-08-20 的样子，或把单元格格式改为日期。{hint}',
    'Write it as 2025-08-20, or format the cell as a date. {hint}',
  ),
  'not-a-date': error(
    '应填日期，读到“{read}”',
    'A date is expected; “{read}” was read',
    '写成 2025-08-20 的样子。',
    'Write it as 2025-08-20.',
  ),
  'formula-without-value': error(
    '公式没有保存计算结果：{read}',
    'The formula was saved without its result: {read}',
    '用 Excel 或 WPS 打开、重新计算后保存，或改成数值。',
    'Open it in Excel or WPS, recalculate and save, or replace it by its value.',
  ),
  'error-value': error(
    '单元格里是错误值 {read}',
    'The cell holds the error {read}',
    '改正公式或填入数值。',
    'Mend the formula or fill in the value.',
  ),
  'formula-in-name': error(
    '名称以公式符号开头：“{read}”；只当作文字，不会执行',
    'The name begins like a formula: “{read}”; it is taken as text and never run',
    '改成真正的名称。',
    'Put the real name.',
  ),
  'formula-in-text': warning(
    '文字以公式符号开头：“{read}”；按文字保留，不会执行',
    'The text begins like a formula: “{read}”; it is kept as text and never run',
    '若不是故意的，去掉开头的符号。',
    'If this is not meant, drop the sign at its beginning.',
  ),
  'ten-thousands-heading': error(
    '列名“{read}”写的是万元，这里应填元',
    'The heading “{read}” says 万元; yuan are asked here',
    '把数换成元（乘以 10000，保留到分），列名改回原来的。',
    'Give the amounts in yuan to the fen, and put the old heading back.',
  ),
  'ten-thousands-format': error(
    '数字格式把元显示成万元（存的是 {read}），看到的与存的不是一个数',
    'The number format shows yuan as 万元 ({read} is stored): what is seen is not what is stored',
    '把单元格格式改为“数值”，核对存的是元。',
    'Format the cell as a number and check that yuan are stored.',
  ),
  'ten-thousands-likely': warning(
    '“{sheet}”合计只有 {read} 元，像是按万元填的',
    '“{sheet}” comes to {read} yuan only: it looks as if it were in 万元',
    '这里应填元：若填的是万元，乘以 10000 并填到分；确实只有这么多就不用改。',
    'Yuan are asked here: if these are 万元, multiply by 10,000, to the fen; leave it if this is all there is.',
  ),
  'code-is-no-code': error(
    '“{read}”不是科目编码',
    '“{read}” is no code',
    '从下拉列表里选{digits}位编码。{hint}',
    'Choose a code of {digits} digits from the list. {hint}',
  ),
  'unknown-code': error(
    '没有科目 {read}',
    'There is no code {read}',
    '核对编码，从下拉列表里选。{hint}',
    'Check the code and choose from the list. {hint}',
  ),
  'unlisted-code': warning(
    '科目 {read} 不在程序的科目表里（它的上级 {parent} 在）',
    'The code {read} is not in our list (its parent {parent} is)',
    '核对编码；确实有这个科目就不用改。{hint}',
    'Check it; leave it if there is such a code. {hint}',
  ),
  'short-code': error(
    '科目 {read} 不够细：要填到{level}（{digits}位）',
    'The code {read} is too short: the {level} is asked ({digits} digits)',
    '填最末级科目，上级由程序加总。{hint}',
    'Fill in the lowest level; those above are added up. {hint}',
  ),
  'parent-and-children': error(
    '科目 {read} 是 {children} 的上级，两者都填会重复计算',
    'The code {read} stands above {children}: both given, the amount would count twice',
    '删去上级这一行，只留最末级。',
    'Delete the row of the upper code and keep the lowest level.',
  ),
  'name-of-another-code': warning(
    '编码 {code} 的名称是“{name}”，这里写的是“{read}”',
    'The code {code} is “{name}”; “{read}” is written',
    '以编码为准；核对编码是否选错。',
    'The code counts; check that it is the right one.',
  ),
  'code-of-another-fund': warning(
    '科目 {read} 属于{book}，资金来源却选了“{fund}”',
    'The code {read} belongs to the {book}; the fund is “{fund}”',
    '核对科目和资金来源。',
    'Check the code and the fund.',
  ),
  'unknown-choice': error(
    '“{column}”里没有“{read}”这一项',
    '“{column}” does not offer “{read}”',
    '从下拉列表里选：{choices}。',
    'Choose from the list: {choices}.',
  ),
  'blank-required': error(
    '“{column}”没有填',
    '“{column}” is blank',
    '填上；整行不用的，删去整行。',
    'Fill it in; delete the row if it is not needed.',
  ),
  'value-where-none': error(
    '“{line}”没有“{column}”，却填了 {read}',
    '“{line}” has no “{column}”, yet {read} is filled in',
    '核对是否填错了行或列，删去这一格。',
    'Check the row and column, and clear the cell.',
  ),
  'repeated-line': error(
    '“{read}”出现了两行（另一行在第 {row} 行）',
    '“{read}” stands in two rows (the other is row {row})',
    '只留一行。',
    'Keep one.',
  ),
  'repeated-row': warning(
    '与第 {row} 行相同（{read}），两行已相加',
    'The same as row {row} ({read}); both were added up',
    '若是重复登记，删去一行；确实是两笔就不用改。',
    'Delete one if it was entered twice; leave both if they are two.',
  ),
  'does-not-balance': error(
    '{fund}收支不平：{incoming} = {in}，{outgoing} = {out}，相差 {read}',
    '{fund}: income and expenditure do not meet: {incoming} = {in}, {outgoing} = {out}, difference {read}',
    '收入＋使用结余＋年初结转应等于支出＋结余分配＋年末结转（元，到分）。{hint}',
    'Income, surplus used and opening balance must make expenditure, distribution and closing balance, to the fen. {hint}',
  ),
  'prior-does-not-balance': warning(
    '上年{fund}收支不平：{incoming} = {in}，{outgoing} = {out}，相差 {read}；与上年的比较会跟着不准',
    'Last year, {fund}: income and expenditure do not meet: {incoming} = {in}, {outgoing} = {out}, difference {read}; comparisons with last year suffer',
    '核对上年各表，多半是漏填了科目。{hint}',
    'Check the sheets of last year; most likely a code was left out. {hint}',
  ),
  'item-does-not-balance': warning(
    '{fund}科目 {code} 收支不平：{incoming} = {in}，{outgoing} = {out}，相差 {read}',
    '{fund}, code {code}: income and expenditure do not meet: {incoming} = {in}, {outgoing} = {out}, difference {read}',
    '核对这个科目的收入、支出和结转是否填在同一个科目。',
    'Check that its income, expenditure and balances bear the same code.',
  ),
  'opening-is-not-closing': warning(
    '{fund}年初结转 {read} 与上年年末结转 {closing} 不同',
    '{fund}: the opening balance {read} is not last year’s closing balance {closing}',
    '年初有调整的不用改，在说明里写明；否则核对。',
    'Leave it if the opening balance was adjusted, and say so; otherwise check.',
  ),
  'parts-exceed-total': error(
    '“{column}”中，{parts} 合计 {read}，超过“{line}”{total}',
    'In “{column}” {parts} come to {read}, more than “{line}” {total}',
    '核对总额和明细；只填明细也可以，总额由程序加总。',
    'Check both; the parts alone will do, the total is added up.',
  ),
  'parts-do-not-make-total': error(
    '“{column}”中，{parts} 合计 {read}，不等于“{line}”{total}',
    'In “{column}” {parts} come to {read}, which is not “{line}” {total}',
    '核对总额和明细；只填明细也可以，总额由程序加总。',
    'Check both; the parts alone will do, the total is added up.',
  ),
  'part-exceeds-whole': error(
    '“{column}”中，“{line}” {read} 是“{whole}” {total} 的一部分，却比它大',
    'In “{column}” “{line}” {read} is part of “{whole}” {total}, and yet more',
    '核对两个数，其中数不能大于总数。',
    'Check both: a part cannot be more than the whole.',
  ),
  'unknown-item': error(
    '不认识事项“{read}”',
    'The item “{read}” is not known',
    '从下拉列表里选事项；按科目写的，在“科目”列选科目。{hint}',
    'Choose the item from the list, and the code where it is written by code. {hint}',
  ),
  'item-needs-code': error(
    '事项“{read}”要写明是哪个科目',
    'The item “{read}” asks for a code',
    '在“科目”列选科目。',
    'Choose a code.',
  ),
  'words-given-twice': error(
    '同一事项的{kind}写了两次：“{read}”（另一处在第 {row} 行）',
    'The {kind} of one item is given twice: “{read}” (also in row {row})',
    '只留一处。',
    'Keep one.',
  ),
  'unknown-project': error(
    '“{form}”里没有项目“{read}”',
    'There is no project “{read}” in “{form}”',
    '核对项目名称，要与“{form}”里写的完全一样。{hint}',
    'Check the name: it must be that of “{form}”. {hint}',
  ),
  'repeated-project': error(
    '项目“{read}”出现了两次（另一行在第 {row} 行）',
    'The project “{read}” stands in two rows (the other is row {row})',
    '一个项目一行，名称不能相同。',
    'One row a project, each with its own name.',
  ),
} satisfies Record<string, ProblemKind>;
