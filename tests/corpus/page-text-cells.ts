/**
 * Amounts of the page text's tables as a person reads them, typed by hand: stage, quantity, amount in 万元; all that
 * are other than zero in the short tables, twenty and more in the long ones.
 */
const general = (subject: string, amount: string) => {
  const [code, nature] = subject.split('/');
  const at = [...(code ? [`function=${code}`] : []), 'fund=general', ...(nature ? [`nature=${nature}`] : [])];
  return `final expenditure?${at.join('&')} ${amount}`;
};
const detail = (code: string, amount: string) =>
  `final expenditure?economic=${code}&fund=general&nature=basic ${amount}`;

export const pageTextCells: Readonly<Record<string, readonly string[]>> = {
  'income-expenditure-summary': [
    'final income?fund=general 4733.14',
    'final expenditure?function=208 471.44',
    'final expenditure?function=210 109.34',
    'final expenditure?function=211 3742.47',
    'final expenditure?function=221 409.89',
    'final income 4733.14',
    'final expenditure 4733.14',
    'final income-total 4733.14',
    'final expenditure-total 4733.14',
  ],
  'fiscal-summary': [
    'final income?fund=general 4733.14',
    'final income?source=fiscal 4733.14',
    'final income-total?source=fiscal 4733.14',
    'final expenditure?function=208&source=fiscal 471.44',
    'final expenditure?function=208&fund=general 471.44',
    'final expenditure?function=210&source=fiscal 109.34',
    'final expenditure?function=210&fund=general 109.34',
    'final expenditure?function=211&source=fiscal 3742.47',
    'final expenditure?function=211&fund=general 3742.47',
    'final expenditure?function=221&source=fiscal 409.89',
    'final expenditure?function=221&fund=general 409.89',
    'final expenditure?source=fiscal 4733.14',
    'final expenditure?fund=general 4733.14',
    'final expenditure-total?source=fiscal 4733.14',
    'final expenditure-total?fund=general 4733.14',
  ],
  'general-expenditure': [
    general('', '4733.14'),
    general('/basic', '3365.38'),
    general('/project', '1367.75'),
    general('208', '471.44'),
    general('208/project', '10.77'),
    general('2080506', '116.59'),
    general('2080506/basic', '116.59'),
    general('2080599', '1.27'),
    general('2080599/basic', '1.27'),
    general('20808', '10.77'),
    general('20808/project', '10.77'),
    general('211/basic', '2385.48'),
    general('211/project', '1356.98'),
    general('2110101/project', '9.90'),
    general('2110199', '123.02'),
    general('21103', '623.06'),
    general('21103/project', '623.06'),
    general('2110302/project', '213.10'),
    general('2111101/basic', '1101.78'),
    general('2111101/project', '391.60'),
    general('2210203/basic', '202.20'),
  ],
  'general-basic-detail': [
    detail('301', '2857.05'),
    detail('30101', '405.36'),
    detail('30102', '1023.54'),
    detail('30107', '655.52'),
    detail('30108', '229.67'),
    detail('30110', '109.34'),
    detail('30112', '7.17'),
    detail('30113', '207.69'),
    detail('30199', '81.77'),
    detail('302', '401.93'),
    detail('30202', '0.07'),
    detail('30207', '3.48'),
    detail('30209', '94.72'),
    detail('30213', '25.22'),
    detail('30231', '16.95'),
    detail('30239', '40.00'),
    detail('30299', '9.07'),
    detail('303', '91.97'),
    detail('30302', '91.97'),
    detail('310', '14.44'),
    detail('31003', '0.49'),
    detail('personnel', '2949.02'),
    detail('public', '416.36'),
  ],
  'three-public': [
    'adjusted-budget three-public 21.00',
    'final three-public 16.95',
    'adjusted-budget three-public?item=vehicle 20.50',
    'final three-public?item=vehicle 16.95',
    'adjusted-budget three-public?item=vehicle-running 20.50',
    'final three-public?item=vehicle-running 16.95',
    'adjusted-budget three-public?item=reception 0.50',
  ],
};
