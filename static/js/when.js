// Instants are written in the page as UTC; `<time data-when>` shows them in the person's own words and time zone.
import { afterMorph } from './render.js';

const DAY = 86_400_000;
const today = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const near = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
const far = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const day = (moment) => new Date(moment).setHours(0, 0, 0, 0);

/** @param {Date} moment */
const said = (moment) => {
  const days = Math.round((day(moment) - day(Date.now())) / DAY);
  if (days === 0 || days === -1) return `${relative.format(days, 'day')}, ${today.format(moment)}`;
  return days > -300 ? near.format(moment) : far.format(moment);
};

afterMorph((root) => {
  for (const element of root.querySelectorAll('time[data-when]')) {
    const moment = new Date(element.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    element.textContent = said(moment);
    element.title = whole.format(moment);
  }
});
