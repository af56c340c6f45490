import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { TICK, taskOfNotification, tick } from '../../lib/reminders';
import { hostsGranted, hostsWithdrawn, installed, started } from './hosts';
import { answerMessage } from './messages';
import { openChecklist } from './open-checklist';

/** All listeners stand in the first turn of the worker, else the event that woke it is lost. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void installed());
  browser.runtime.onStartup.addListener(() => void started());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void hostsGranted(origins));
  browser.permissions.onRemoved.addListener(() => void hostsWithdrawn());
  browser.runtime.onMessage.addListener(answerMessage);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) void tick();
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void openChecklist(taskOfNotification(id));
  });
  void tick();
});
