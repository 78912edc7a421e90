import { dayInPoland } from '../../../shared/domain/days/calendar-day';
import type { PracticeState } from '../practice-state';

/** Requests are counted by the minute and by the day, which is Poland's as the server's is (ifirma-api 5.1). */
export function countRequest(state: PracticeState, receivedAt: string): PracticeState {
  const minute = receivedAt.slice(0, 16);
  const day = dayInPoland(receivedAt);
  const { requests } = state;
  return {
    ...state,
    requests: {
      ...requests,
      minute,
      inMinute: requests.minute === minute ? requests.inMinute + 1 : 1,
      day,
      inDay: requests.day === day ? requests.inDay + 1 : 1,
    },
  };
}

/** Asked before the request itself is counted. */
export function isRequestLimitReached({ requests }: PracticeState, receivedAt: string): boolean {
  const inMinute = requests.minute === receivedAt.slice(0, 16) ? requests.inMinute : 0;
  const inDay = requests.day === dayInPoland(receivedAt) ? requests.inDay : 0;
  return inMinute >= requests.perMinute || inDay >= requests.perDay;
}
