/** Seven months alike: of two deals open at the tenth one is won on the 20th for 100, one on the 5th for 40. */
export const alike = Array.from({ length: 8 }, (_, month) => {
  const on = (day: number): string => `2024-0${month + 1}-${String(day).padStart(2, '0')}`;
  const isOver = month < 7;
  return [
    `a${month}|Won|40|${on(1)}|${on(5)}`,
    `b${month}|${isOver ? 'Won' : 'Open'}|100|${on(8)}|${isOver ? on(20) : ''}`,
    `c${month}|${isOver ? 'Lost' : 'Open'}|500|${on(9)}|${isOver ? on(25) : ''}`,
  ];
}).flat();
