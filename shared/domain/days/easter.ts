import { addDays, type CalendarDay } from './calendar-day';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the anonymous rule of 1876 (Nature; Meeus, Astronomical
 * Algorithms, chapter 8): the first Sunday after the ecclesiastical full moon that falls on or after 21 March.
 */
export function easterSunday(year: number): CalendarDay {
  const moonCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const daysToFullMoon = (19 * moonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - daysToFullMoon - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((moonCycle + 11 * daysToFullMoon + 22 * daysToSunday) / 451);
  // Days beyond the 31st fall into April.
  return addDays(`${String(year)}-03-22`, daysToFullMoon + daysToSunday - 7 * lateMoon);
}
