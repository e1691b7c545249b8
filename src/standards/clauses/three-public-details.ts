import { clause } from './clause.ts';

const of = (item: string) => `three-public?item=${item}`;

/** What it was spent on, where something was. */
const use = (item: string) => `[{some ${of(item)}}，主要用于：{use ${of(item)}}]`;

const received = (item: string) => `{count ${of(item)} batch}批次，{count ${of(item)} person}人次`;

const receptions = (item: string) => `[{some ${of(item)}}，主要是{use ${of(item)}}]`;

export default clause({
  id: 'three-public-details',
  title: { zh: '“三公”经费的实物量', en: 'Three public expenses in detail' },
  section: 'narrative/three-public/details',
  variants: [
    {
      id: 'none',
      when: { zh: '没有任何“三公”经费支出', en: 'there is none at all' },
      places: ['310000'],
      template: '{none three-public}{unit}{year}年度无“三公”经费财政拨款支出。',
    },
    {
      id: 'counts',
      when: { zh: '有“三公”经费支出', en: 'there is some' },
      template:
        `1、因公出国（境）费支出{amount ${of('abroad')}}，出国（境）团组共{count ${of('abroad')} group}个，` +
        `{count ${of('abroad')} person}人次${use('abroad')}。\n` +
        `2、公务用车购置支出{amount ${of('vehicle-purchase')}}，使用财政拨款共购置公务用车` +
        `{count ${of('vehicle-purchase')} vehicle}辆${use('vehicle-purchase')}。\n` +
        `3、公务用车运行维护费支出{amount ${of('vehicle-running')}}，使用财政拨款负担的公务用车保有量共` +
        `{count ${of('vehicle-running')} vehicle}辆${use('vehicle-running')}。\n` +
        `4、公务接待费支出{amount ${of('reception')}}，共接待${received('reception')}。` +
        `国内接待费{amount ${of('reception-domestic')}}，共接待${received('reception-domestic')}，` +
        `其中外事接待费{amount ${of('reception-foreign')}}，共接待${received('reception-foreign')}` +
        `${receptions('reception-foreign')}；` +
        `国（境）外接待费{amount ${of('reception-overseas')}}，共接待国（境）外${received('reception-overseas')}` +
        `${receptions('reception-overseas')}。`,
    },
  ],
});
