/**
 * Wording of templates that leaves a choice to the unit, as it is found in folded text. Statutory terms that print
 * brackets of their own (国（境）, 台（套）, 退职（役）费) leave no choice.
 */
export const alternativesInText: readonly RegExp[] = [
  /[本我](?:部门\(单位\)|单位\(部门\)|部门\/单位|单位\/部门)/g,
  /(?:增加|增长|上升|提高)[(/](?:减少|下降|降低)\)?/g,
  /(?:减少|下降|降低)[(/](?:增加|增长|上升|提高)\)?/g,
  /(?:大于|高于|超过)[(/](?:小于|低于|等于)\)?/g,
  /(?:小于|低于)[(/](?:大于|高于|等于)\)?/g,
  /有(?<=(?:[，。；:本年度位门]|^)有)(?:\(无\)|\/无)/g,
];

/** Wording that is a choice left open in headings and titles of forms, though sentences may use it rightly. */
export const alternativesInHeadings: readonly RegExp[] = [
  /(?<=^|[、.)\]]|部分)(?:部门\(单位\)|单位\(部门\))/g,
  /(?:县\(市、?区\)|县\(区\)|市\(县\)|区\(县\))级/g,
];
