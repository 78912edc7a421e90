import type { PracticeState } from '../practice-state';

/** Requests are counted by the minute and by the day of the server's clock (ifirma-api 5.1). */
export function countRequest(state: PracticeState, receivedAt: string): PracticeState {
  const minute = receivedAt.slice(0, 16);
  const day = receivedAt.slice(0, 10);
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
  const inDay = requests.day === receivedAt.slice(0, 10) ? requests.inDay : 0;
  return inMinute >= requests.perMinute || inDay >= requests.perDay;
}
