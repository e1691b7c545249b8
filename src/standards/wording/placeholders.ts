/** What a template asks to be replaced or deleted, as it is found in folded text. */
export const placeholders: readonly RegExp[] = [
  /(?<![A-Za-z\d])X{2,}(?![A-Za-z\d-])/g,
  /(?<![A-Za-z\d])x{2,}(?=年|月|日|万元|元|%|局|单位|部门|项目|个|县|市|区)/g,
  /[×╳]{2,}/g,
  // Chinese numerals write zero as a circle as well: 二○○八年
  /(?<![一二三四五六七八九○])○{2,}(?![○一二三四五六七八九])/g,
  /某某/g,
  /\{[\u4e00-\u9fff]{0,12}\}/g,
  /\[\]/g,
  /\?{3,}/g,
  /_{2,}(?=万元|元|个|%|年|月|辆|人|批次|台)/g,
];

/** Instructions to whoever fills the template in. */
export const instructions: readonly RegExp[] = [
  /\((?:如|若)[^()]{1,30}(?:表述|删除|填写|列示|请写|不填|不写)[^()]{0,6}\)/g,
  /\((?:如|若)?(?:不涉及|无此内容|无内容|没有)的?，?(?:请|可)?(?:不列|删除|不填|不写|删去|略去)[^()]{0,10}\)/g,
  /\((?:请|注:|说明:|提示:|备注:|填写说明:)[^()]{0,40}(?:填写|填列|删除|选择|据实|自行)[^()]{0,20}\)/g,
  /\(根据(?:本?单位|本?部门)?实际情况(?:填写|选择|列示|说明|调整|增减)[^()]{0,10}\)/g,
  /\(此处[^()]{0,20}(?:填|写|列|插入)[^()]{0,20}\)/g,
];

/** What word processors and spreadsheets print where a reference is broken. */
export const brokenReferences: readonly RegExp[] = [
  /PAGEREF|HYPERLINK|MERGEFIELD|_Toc\d+/g,
  /错误!(?:未找到引用源|未定义书签|未指定书签)/g,
  /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)/g,
];
