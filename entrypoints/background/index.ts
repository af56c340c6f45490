import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { rollOver } from '../../lib/intake';
import { followClosed } from '../../lib/opened-files';
import { beforeLook, noticeAnswered, noticeClosed, TICK, taskOfNotification, tick } from '../../lib/reminders';
import { hostsGranted, hostsWithdrawn, installed, started } from './hosts';
import { answerMessage, hearLast } from './messages';
import { openTask } from './open-task';
import { upkeep } from './upkeep';

/** All listeners stand in the first turn of the worker, else the event that woke it is lost. */
export default defineBackground(() => {
  beforeLook(rollOver);
  followClosed((one) => void hearLast(one));
  browser.runtime.onInstalled.addListener(() => void installed());
  browser.runtime.onStartup.addListener(() => void started());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void hostsGranted(origins));
  browser.permissions.onRemoved.addListener(() => void hostsWithdrawn());
  browser.runtime.onMessage.addListener(answerMessage);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) void tick().then(upkeep);
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void noticeClosed(id);
    void openTask(taskOfNotification(id));
  });
  browser.notifications.onButtonClicked.addListener((id, button) => void noticeAnswered(id, button));
  // What the system closes by itself was still shown; only a person says that it is dealt with.
  browser.notifications.onClosed.addListener((id, byUser) => {
    if (byUser) void noticeClosed(id);
  });
  void tick().then(upkeep);
});
