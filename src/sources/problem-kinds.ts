import type { ProblemKind } from '../workbook/index.ts';
import { problemKind } from '../workbook/index.ts';

const error = problemKind('error');
const warning = problemKind('warning');

/** Everything that is found wrong in a ledger, in 财决 tables, in a mapping of accounts, and between sources. */
export const sourceProblemKinds = {
  'unreadable-source': error(
    '{why}',
    '{why}',
    '从系统重新导出（xlsx 或 csv）再试。',
    'Export it again (xlsx or csv).',
  ),
  'unknown-source': error(
    '认不出“{read}”是什么：不是工作簿、科目余额表、财决表、科目映射，也不是决算公开文件',
    '“{read}” is no workbook, trial balance, set of final-account tables, mapping of accounts or disclosure',
    '余额表要有科目编码、借方、贷方等列；财决表要有表名或“财决NN表”，金额单位为元。',
    'A trial balance has account codes, debits and credits; the tables bear their title or 财决NN表, in yuan.',
  ),
  'second-workbook': error(
    '有两个工作簿：“{read}”和“{other}”',
    'Two workbooks: “{read}” and “{other}”',
    '只给一个；一个单位一个工作簿。',
    'Give one; one workbook a unit.',
  ),
  'second-table': error(
    '{table}出现了两次，另一处在 {other}',
    '{table} stands in two places; the other is {other}',
    '只留一处；若是另一个单位的，分开生成。',
    'Keep one; build another unit by itself.',
  ),
  'no-identity': error(
    '不知道是哪个单位、哪个年度的：没有工作簿，表头里也没有写全',
    'Unit and year are not known: there is no workbook, and the headings do not say',
    '加上填好“单位信息”的工作簿，或在表头写明“编制单位：…”和“…年度”。',
    'Add a workbook whose 单位信息 is filled in, or write 编制单位：… and …年度 above the table.',
  ),
  'assumed-identity': warning(
    '没有工作簿：按“单位”一级、全国模板生成，文字和绩效等都留空',
    'There is no workbook: taken as of a unit, in the national form, without words or performance',
    '要改级次、模板，补文字，请加上 juesuan init 生成的工作簿。',
    'Add a workbook made with juesuan init to choose the form and to fill in words.',
  ),
  'other-unit': error(
    '这里写的单位是“{read}”，工作簿是“{other}”',
    'The unit here is “{read}”; elsewhere it is “{other}”',
    '核对是否选错文件；名称只是写法不同的，改成一样。',
    'Check the file; write the name the same way in both.',
  ),
  'other-year': error(
    '这里写的年度是 {read}，其他来源是 {other}',
    'The year here is {read}; elsewhere it is {other}',
    '换成同一年度的文件。',
    'Give files of one year.',
  ),
  'not-in-yuan': error(
    '金额单位写的是“{read}”，应为元',
    'The amounts are said to be in {read}; yuan are asked',
    '从系统按“元”重新导出，不要由万元换算。',
    'Export it again in yuan; do not compute it from 万元.',
  ),
  'sources-differ': error(
    '{what}：两处金额不同，这里 {read}，{other} 是 {there}',
    '{what}: the sources differ: {read} here, {there} in {other}',
    '核对哪一处正确，改另一处；只想用一处的，删去另一处的这个数。',
    'Check which is right and correct the other, or take the figure out of one of them.',
  ),
  'only-in-one-source': warning(
    '{what}只在这里有（{read}），{other} 没有，已采用',
    '{what} stands here alone ({read}), not in {other}; it was taken',
    '核对 {other} 是否漏了。',
    'Check whether {other} lacks it.',
  ),
  'missing-ledger-column': error(
    '余额表缺少“{read}”列',
    'The trial balance lacks the column “{read}”',
    '导出时选上这一列；列名不同的，改成“{read}”。',
    'Export it with this column, or name it “{read}”.',
  ),
  'unmapped-account': error(
    '科目 {read} 没有对应关系，不知道算作哪项收支',
    'The account {read} is not mapped to any income, expenditure or balance',
    '在科目映射文件里写明它算作什么；不计入的写 none。',
    'Say in a mapping file what it counts as; none where it does not count.',
  ),
  'row-without-account': error(
    '这一行有金额，没有科目编码',
    'This row has amounts and no account code',
    '每行都填科目编码；小计行删去或写明“合计”。',
    'Give the account on every row; delete subtotals or name them 合计.',
  ),
  'missing-dimension': error(
    '科目 {read} 这一行没有{dimension}',
    'The row of account {read} does not say its {dimension}',
    '导出余额表时勾选{dimension}辅助核算，明细到最末级。',
    'Export the trial balance with this dimension, down to the lowest level.',
  ),
  'unknown-dimension': error(
    '{dimension}“{read}”不认识',
    'The {dimension} “{read}” is not known',
    '写成：{choices}。',
    'Write one of: {choices}.',
  ),
  'parent-is-no-sum': error(
    '科目 {read}：{column} {total}，下级合计 {sum}，相差 {difference}（下级从 {other} 起）',
    'Account {read}: {column} {total}; those below it come to {sum}, difference {difference} (from {other} on)',
    '核对下级是否漏行，或有两套明细重复；这一行本身是明细的，补上辅助核算（功能分类等）。',
    'Check whether a row is missing below it, or is given twice; if it is no sum, give its dimensions.',
  ),
  'balance-does-not-follow': error(
    '科目 {read}：年初 {opening}、借方 {debit}、贷方 {credit}，期末应为 {due}，写的是 {closing}',
    'Account {read}: opening {opening}, debit {debit}, credit {credit} make {due}; {closing} is written',
    '核对这一行的四个数。',
    'Check the four figures of the row.',
  ),
  'unbalanced-ledger': error(
    '余额表不平：{column} {left}，{other} {right}，相差 {read}',
    'The trial balance does not balance: {column} {left}, {other} {right}, difference {read}',
    '核对是否漏了科目（6001 至 8701 都要），或同一科目列了两次。',
    'Check whether an account is missing (6001 to 8701 are all needed) or given twice.',
  ),
  'no-cash-account': warning(
    '余额表没有 8001 资金结存，不能核对借贷是否平衡',
    'There is no account 8001: debits and credits cannot be checked',
    '导出时包括 8001。',
    'Export it with 8001.',
  ),
  'closed-ledger': error(
    '收入、支出科目的借贷发生额都相等：这是年末结转之后的余额表，看不出全年收支',
    'Debits and credits of all income and expenditure are equal: the books were closed, and the year no longer shows',
    '导出“结转前”（不含年末结转凭证）的余额表。',
    'Export the trial balance before closing entries.',
  ),
  'mapping-row': error(
    '映射文件这一行看不懂：{why}',
    'This row of the mapping is not understood: {why}',
    '列：科目、概念、取数、收入来源、资金来源、支出性质、名称含；见 docs/BUILD.md。',
    'Columns: account, concept, amount, source, fund, nature, named; see docs/BUILD.md.',
  ),
  'missing-table': error(
    '缺少{read}',
    '{read} is missing',
    '从决算系统导出这张表一并给出。',
    'Export it from the accounts system and give it too.',
  ),
  'absent-table': warning(
    '没有{read}，按没有这些数处理',
    '{read} is absent: taken as nothing of the kind',
    '确实没有就不用改；否则一并给出。',
    'Leave it if there is nothing; otherwise give it too.',
  ),
  'missing-table-column': error(
    '{table}里找不到“{read}”列',
    'The column “{read}” was not found in {table}',
    '不要改动系统导出的表头和合并单元格。',
    'Leave headings and merged cells as they were exported.',
  ),
  'unreadable-table': error(
    '{table}没有认出表头和科目行',
    'No headings and rows were recognised in {table}',
    '不要改动系统导出的表头和合并单元格。',
    'Leave headings and merged cells as they were exported.',
  ),
  'unknown-economic-column': error(
    '{table}的列“{read}”不是经济分类科目，其中有金额',
    'The column “{read}” of {table} is no economic code, and it holds amounts',
    '核对列名。',
    'Check the heading.',
  ),
  'table-does-not-add-up': error(
    '{table}：{what} {read}，与 {other} 起各数合计 {sum} 相差 {difference}',
    '{table}: {what} {read}; the figures from {other} on come to {sum}, difference {difference}',
    '核对两处，从系统重新导出。',
    'Check both and export them again.',
  ),
  'fiscal-exceeds-all': error(
    '{what}：财决04 是 {read}，财政拨款却有 {there}（{other}）',
    '{what}: {read} in 财决04, yet {there} of it from fiscal appropriations ({other})',
    '核对两张表的这一科目。',
    'Check this code in both tables.',
  ),
} satisfies Record<string, ProblemKind>;
