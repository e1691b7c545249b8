/** Where a name of a place stands in a text, and which place it may mean. */
export interface PlaceMatch {
  /** GB/T 2260, six digits. */
  readonly code: string;
  /** The province's code, six digits: 140000 for 朔州市. */
  readonly province: string;
  /** The full name, whatever form was matched. */
  readonly name: string;
  readonly matched: string;
  readonly level: PlaceLevel;
  /** Position of `matched` in the text. */
  readonly start: number;
}

/** 省级, 地级, 县级. */
export type PlaceLevel = 'province' | 'prefecture' | 'district';

/**
 * The places named in `text` (a unit's name, already without line breaks), in the order of their positions.
 * At each position the longest name wins, and what it covers is not searched again. A name that several places
 * bear gives several matches at one position: 吉林 is a province and a city, 普陀区 lies in Shanghai and in Zhoushan.
 * Two-character short names of prefectures count only before 市, 县, 区 … or at the very start.
 */
export function findPlaces(text: string): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  const first = text.search(/\S/);
  for (let start = 0; start < text.length;) {
    const found = longestAt(text, start, start === first);
    for (const { place, form } of found) {
      matches.push({ ...place, matched: form, start });
    }
    start += found[0]?.form.length ?? 1;
  }
  return matches;
}

interface Place {
  readonly code: string;
  readonly province: string;
  readonly name: string;
  readonly level: PlaceLevel;
}

interface Form {
  readonly form: string;
  readonly place: Place;
  /** A short form is no place before a word for street; a doubtful one needs a word for place after it. */
  readonly kind: 'full' | 'short' | 'doubtful';
}

const street = /^[东西南北中]?(?:路|街|道|巷|大道|大街)/;
const territory = /^(?:市|县|区|州|盟|经济|开发|高新)/;

function longestAt(text: string, start: number, atStart: boolean): readonly Form[] {
  const here = (formsByFirst().get(text[start]!) ?? []).filter(({ form, kind }) => {
    if (!text.startsWith(form, start)) return false;
    if (kind === 'full') return true;
    const rest = text.slice(start + form.length, start + form.length + 3);
    return !street.test(rest) && (kind === 'short' || atStart || territory.test(rest));
  });
  const longest = Math.max(0, ...here.map(({ form }) => form.length));
  return here.filter(({ form }) => form.length === longest);
}

let forms: ReadonlyMap<string, readonly Form[]> | undefined;

function formsByFirst(): ReadonlyMap<string, readonly Form[]> {
  if (forms) return forms;
  const byFirst = new Map<string, Form[]>();
  for (const form of places().flatMap(formsOf)) {
    const same = byFirst.get(form.form[0]!);
    if (same) same.push(form);
    else byFirst.set(form.form[0]!, [form]);
  }
  return (forms = byFirst);
}

function places(): readonly Place[] {
  return gazetteer
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [prefix = '', name = '', below = ''] = line.split('\t');
      const province = `${prefix}0000`;
      const inside = (below ? below.split(' ') : []).map((cell): Place => {
        const code = prefix + cell.slice(0, 4);
        return {
          code,
          province,
          name: cell.slice(4),
          level: code.endsWith('00') ? 'prefecture' : 'district',
        };
      });
      return [{ code: province, province, name, level: 'province' }, ...inside];
    });
}

const peoples =
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|维吾尔|蒙古族|蒙古|柯尔克孜|哈萨克|黎族';
const provinceEnding = new RegExp(`(?:省|市|(?:${peoples})?自治区)$`);
const prefectureEnding = new RegExp(`(?:市|地区|盟|(?:${peoples})*自治州)$`);
const countyEnding = new RegExp(`(?:${peoples})+自治县$`);

function formsOf(place: Place): readonly Form[] {
  const full: Form = { form: place.name, place, kind: 'full' };
  // 台湾, 香港 and 澳门 name a subject (台湾事务) oftener than a publisher: only their full names are places.
  if (Number(place.province) >= 700000) return [full];
  switch (place.level) {
    case 'province':
      return [full, { form: place.name.replace(provinceEnding, ''), place, kind: 'short' }];
    case 'prefecture': {
      const form = place.name.replace(prefectureEnding, '');
      const short: Form = { form, place, kind: form.length === 2 ? 'doubtful' : 'short' };
      return place.name.endsWith('自治州')
        ? [full, { form: `${form}州`, place, kind: 'full' }, short]
        : [full, short];
    }
    case 'district': {
      const form = place.name.replace(countyEnding, '县');
      return form === place.name ? [full] : [full, { form, place, kind: 'full' }];
    }
  }
}

/**
 * Province (first two digits and name), then what lies below it (the other four digits and name): all prefectures,
 * the counties right under a province, the districts of the four municipalities, and the districts elsewhere that
 * share a name with one of those. Source: GB/T 2260 with the changes up to 2023.
 */
const gazetteer = `
11	北京市	0101东城区 0102西城区 0105朝阳区 0106丰台区 0107石景山区 0108海淀区 0109门头沟区 0111房山区 0112通州区 0113顺义区 0114昌平区 0115大兴区 0116怀柔区 0117平谷区 0118密云区 0119延庆区
12	天津市	0101和平区 0102河东区 0103河西区 0104南开区 0105河北区 0106红桥区 0110东丽区 0111西青区 0112津南区 0113北辰区 0114武清区 0115宝坻区 0116滨海新区 0117宁河区 0118静海区 0119蓟州区
13	河北省	0100石家庄市 0200唐山市 0300秦皇岛市 0400邯郸市 0500邢台市 0600保定市 0700张家口市 0800承德市 0900沧州市 1000廊坊市 1100衡水市
14	山西省	0100太原市 0200大同市 0300阳泉市 0400长治市 0500晋城市 0600朔州市 0700晋中市 0800运城市 0900忻州市 1000临汾市 1100吕梁市
15	内蒙古自治区	0100呼和浩特市 0200包头市 0300乌海市 0400赤峰市 0500通辽市 0600鄂尔多斯市 0700呼伦贝尔市 0800巴彦淖尔市 0900乌兰察布市 2200兴安盟 2500锡林郭勒盟 2900阿拉善盟
21	辽宁省	0100沈阳市 0102和平区 0200大连市 0300鞍山市 0400抚顺市 0500本溪市 0600丹东市 0700锦州市 0800营口市 0900阜新市 1000辽阳市 1100盘锦市 1200铁岭市 1300朝阳市 1400葫芦岛市
22	吉林省	0100长春市 0104朝阳区 0200吉林市 0300四平市 0400辽源市 0500通化市 0600白山市 0700松原市 0800白城市 2400延边朝鲜族自治州
23	黑龙江省	0100哈尔滨市 0200齐齐哈尔市 0300鸡西市 0400鹤岗市 0500双鸭山市 0506宝山区 0600大庆市 0700伊春市 0800佳木斯市 0900七台河市 1000牡丹江市 1100黑河市 1200绥化市 2700大兴安岭地区
31	上海市	0101黄浦区 0104徐汇区 0105长宁区 0106静安区 0107普陀区 0109虹口区 0110杨浦区 0112闵行区 0113宝山区 0114嘉定区 0115浦东新区 0116金山区 0117松江区 0118青浦区 0120奉贤区 0151崇明区
32	江苏省	0100南京市 0200无锡市 0300徐州市 0400常州市 0500苏州市 0600南通市 0612通州区 0700连云港市 0800淮安市 0900盐城市 1000扬州市 1100镇江市 1200泰州市 1300宿迁市
33	浙江省	0100杭州市 0200宁波市 0205江北区 0300温州市 0400嘉兴市 0500湖州市 0600绍兴市 0700金华市 0800衢州市 0900舟山市 0903普陀区 1000台州市 1100丽水市
34	安徽省	0100合肥市 0200芜湖市 0300蚌埠市 0400淮南市 0500马鞍山市 0600淮北市 0700铜陵市 0800安庆市 1000黄山市 1100滁州市 1200阜阳市 1300宿州市 1500六安市 1600亳州市 1700池州市 1800宣城市
35	福建省	0100福州市 0200厦门市 0300莆田市 0400三明市 0500泉州市 0600漳州市 0700南平市 0800龙岩市 0900宁德市
36	江西省	0100南昌市 0200景德镇市 0300萍乡市 0400九江市 0500新余市 0600鹰潭市 0700赣州市 0800吉安市 0900宜春市 1000抚州市 1100上饶市
37	山东省	0100济南市 0200青岛市 0300淄博市 0400枣庄市 0500东营市 0600烟台市 0700潍坊市 0800济宁市 0900泰安市 1000威海市 1100日照市 1300临沂市 1312河东区 1400德州市 1500聊城市 1600滨州市 1700菏泽市
41	河南省	0100郑州市 0200开封市 0300洛阳市 0400平顶山市 0500安阳市 0600鹤壁市 0700新乡市 0800焦作市 0900濮阳市 1000许昌市 1100漯河市 1200三门峡市 1300南阳市 1400商丘市 1500信阳市 1600周口市 1700驻马店市 9001济源市
42	湖北省	0100武汉市 0200黄石市 0300十堰市 0500宜昌市 0600襄阳市 0700鄂州市 0800荆门市 0900孝感市 1000荆州市 1100黄冈市 1200咸宁市 1300随州市 2800恩施土家族苗族自治州 9004仙桃市 9005潜江市 9006天门市 9021神农架林区
43	湖南省	0100长沙市 0200株洲市 0300湘潭市 0400衡阳市 0500邵阳市 0600岳阳市 0700常德市 0800张家界市 0900益阳市 1000郴州市 1100永州市 1200怀化市 1300娄底市 3100湘西土家族苗族自治州
44	广东省	0100广州市 0200韶关市 0300深圳市 0400珠海市 0500汕头市 0600佛山市 0700江门市 0800湛江市 0900茂名市 1200肇庆市 1300惠州市 1400梅州市 1500汕尾市 1600河源市 1700阳江市 1800清远市 1900东莞市 2000中山市 5100潮州市 5200揭阳市 5300云浮市
45	广西壮族自治区	0100南宁市 0200柳州市 0300桂林市 0400梧州市 0500北海市 0600防城港市 0700钦州市 0800贵港市 0900玉林市 1000百色市 1100贺州市 1200河池市 1300来宾市 1400崇左市
46	海南省	0100海口市 0200三亚市 0300三沙市 0400儋州市 9001五指山市 9002琼海市 9005文昌市 9006万宁市 9007东方市 9021定安县 9022屯昌县 9023澄迈县 9024临高县 9025白沙黎族自治县 9026昌江黎族自治县 9027乐东黎族自治县 9028陵水黎族自治县 9029保亭黎族苗族自治县 9030琼中黎族苗族自治县
50	重庆市	0101万州区 0102涪陵区 0103渝中区 0104大渡口区 0105江北区 0106沙坪坝区 0107九龙坡区 0108南岸区 0109北碚区 0110綦江区 0111大足区 0112渝北区 0113巴南区 0114黔江区 0115长寿区 0116江津区 0117合川区 0118永川区 0119南川区 0120璧山区 0151铜梁区 0152潼南区 0153荣昌区 0154开州区 0155梁平区 0156武隆区 0229城口县 0230丰都县 0231垫江县 0233忠县 0235云阳县 0236奉节县 0237巫山县 0238巫溪县 0240石柱土家族自治县 0241秀山土家族苗族自治县 0242酉阳土家族苗族自治县 0243彭水苗族土家族自治县
51	四川省	0100成都市 0300自贡市 0400攀枝花市 0500泸州市 0600德阳市 0700绵阳市 0800广元市 0900遂宁市 1000内江市 1100乐山市 1300南充市 1400眉山市 1500宜宾市 1600广安市 1700达州市 1800雅安市 1900巴中市 2000资阳市 3200阿坝藏族羌族自治州 3300甘孜藏族自治州 3400凉山彝族自治州
52	贵州省	0100贵阳市 0200六盘水市 0300遵义市 0400安顺市 0500毕节市 0600铜仁市 2300黔西南布依族苗族自治州 2600黔东南苗族侗族自治州 2700黔南布依族苗族自治州
53	云南省	0100昆明市 0300曲靖市 0400玉溪市 0500保山市 0600昭通市 0700丽江市 0800普洱市 0900临沧市 2300楚雄彝族自治州 2500红河哈尼族彝族自治州 2600文山壮族苗族自治州 2800西双版纳傣族自治州 2900大理白族自治州 3100德宏傣族景颇族自治州 3300怒江傈僳族自治州 3400迪庆藏族自治州
54	西藏自治区	0100拉萨市 0200日喀则市 0300昌都市 0400林芝市 0500山南市 0600那曲市 2500阿里地区
61	陕西省	0100西安市 0200铜川市 0300宝鸡市 0400咸阳市 0500渭南市 0600延安市 0700汉中市 0800榆林市 0900安康市 1000商洛市
62	甘肃省	0100兰州市 0200嘉峪关市 0300金昌市 0400白银市 0500天水市 0600武威市 0700张掖市 0800平凉市 0900酒泉市 1000庆阳市 1100定西市 1200陇南市 2900临夏回族自治州 3000甘南藏族自治州
63	青海省	0100西宁市 0200海东市 2200海北藏族自治州 2300黄南藏族自治州 2500海南藏族自治州 2600果洛藏族自治州 2700玉树藏族自治州 2800海西蒙古族藏族自治州
64	宁夏回族自治区	0100银川市 0200石嘴山市 0300吴忠市 0400固原市 0500中卫市
65	新疆维吾尔自治区	0100乌鲁木齐市 0200克拉玛依市 0400吐鲁番市 0500哈密市 2300昌吉回族自治州 2700博尔塔拉蒙古自治州 2800巴音郭楞蒙古自治州 2900阿克苏地区 3000克孜勒苏柯尔克孜自治州 3100喀什地区 3200和田地区 4000伊犁哈萨克自治州 4200塔城地区 4300阿勒泰地区 9001石河子市 9002阿拉尔市 9003图木舒克市 9004五家渠市 9005北屯市 9006铁门关市 9007双河市 9008可克达拉市 9009昆玉市 9010胡杨河市 9011新星市 9012白杨市
71	台湾省	
81	香港特别行政区	
82	澳门特别行政区	
`;
