/** The words by which a sentence shows which of the three public expenses it speaks of. */
export const threePublicWords: Readonly<Record<string, RegExp>> = {
  abroad: /出国|出境|境外|因公临时/,
  'vehicle-purchase':
    /(购置|购买|采购|更新|新增|配置|报废)(了)?[^，。；、]{0,6}(公务用车|公务车|车辆|用车)|(公务用车|公务车|车辆|用车)[^，。；、]{0,4}(购置|更新|配置)|购车/,
  'vehicle-running':
    /运行维护|运行费|运维|燃油|燃料|加油|用油|油耗|维修|保养|过路|过桥|车辆保险|用车次数|出车/,
  reception: /接待|来访|招待/,
};

/** The item to which a part of an item belongs: 国内接待费 is a part of 公务接待费. */
export function itemFamily(item: string): string {
  return item.startsWith('reception') ? 'reception' : item;
}
