// @vitest-environment node
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, startOffice } from '../../office';

let office: Office;
let cookie = '';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${office.origin}${path}`, { redirect: 'manual', headers });

const logIn = (password: string) =>
  fetch(`${office.origin}/qlvbdh/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ username: office.login.user, password }),
  });

const FILE = '/qlvbdh/viewfile?file=1048213_0&token=T';
const DOWNLOAD = '/smartoffice/jbm/download.jsp?file=1048213_0&token=T';

beforeAll(async () => {
  office = await startOffice({ today: '2026-11-22', latencyMs: 0, fillers: { overdue: 35, plain: 10 }, pageSize: 30 });
  const answer = await logIn(office.login.password);
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});

afterAll(() => office.stop());

describe('without a session', () => {
  it.each(['/', '/qlvbdh/main', '/qlvbdh/chitiet?id=1048213'])('%s leads to the login', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/qlvbdh/login']);
  });

  it.each([
    [FILE, 403],
    [DOWNLOAD, 403],
    ['/qlvbdh/vanban/danhsach?loai=waiting', 401],
    ['/qlvbdh/vanban/lammoi?loai=waiting', 401],
    ['/qlvbdh/chitiet/dulieu?id=1048213', 401],
  ])('%s is refused with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
    expect((await get(path, { cookie: 'JSESSIONID=made-up' })).status).toBe(status);
  });

  it('a wrong password opens nothing', async () => {
    const answer = await logIn('sai');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
  });
});

describe('with a session', () => {
  it('sets a cookie that scripts cannot read', async () => {
    const answer = await logIn(office.login.password);
    expect(answer.headers.get('set-cookie')).toMatch(/^JSESSIONID=\w+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('location')).toMatch(/^\/qlvbdh\/main;jsessionid=\w+$/);
  });

  it('ends at the logout', async () => {
    const own = (await logIn(office.login.password)).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await get('/qlvbdh/main', { cookie: own })).status).toBe(200);
    await get('/qlvbdh/logout', { cookie: own });
    expect((await get('/qlvbdh/main', { cookie: own })).status).toBe(302);
  });

  it('sends rows with their attributes, and more cells than headers', async () => {
    const page = await (await get('/qlvbdh/vanban/danhsach?loai=waiting&trang=1', { cookie })).text();
    const row = page.split('<tr ').find((piece) => piece.startsWith('id="vb_1048491"'));
    for (const carried of ['flyid="1048491"', 'so_ky_hieu="4218/STC-ĐT"', 'do_khan="Thượng khẩn"', 'do_mat="Thường"'])
      expect(row).toContain(carried);
    expect([page.match(/<th /g)?.length, row?.match(/<td /g)?.length]).toEqual([34, 36]);
  });

  it('sends some texts as decomposed Unicode', async () => {
    const page = await (await get('/qlvbdh/vanban/danhsach?loai=waiting&trang=1', { cookie })).text();
    const subject = office.documents.find(({ decomposed }) => decomposed)?.subject ?? 'none';
    expect(page).not.toContain(subject);
    expect(page).toContain(subject.normalize('NFD'));
  });

  it('cuts lists into pages', async () => {
    const rows = async (page: number) => {
      const piece = await (await get(`/qlvbdh/vanban/lammoi?loai=waiting&trang=${page}`, { cookie })).text();
      return piece.match(/id="vb_/g)?.length;
    };
    const waiting = office.documents.filter(({ list }) => list === 'waiting').length;
    expect([await rows(1), await rows(2), await rows(3)]).toEqual([30, 30, waiting - 60]);
  });

  it('says of a document what its truth is built on', async () => {
    const data = await (await get('/qlvbdh/chitiet/dulieu?id=1048213', { cookie })).json();
    const document = office.documents.find(({ id }) => id === '1048213');
    expect(data.cells['#spanNhacNhoHanXuLy']).toBe(document?.due);
    expect(data.files[0].view).toMatch(/^\/qlvbdh\/viewfile\?file=1048213_0&token=\w+$/);
  });

  it('knows no document or file that is not there', async () => {
    for (const path of ['/qlvbdh/viewfile?file=1_0', '/qlvbdh/viewfile', '/qlvbdh/chitiet?id=1', '/qlvbdh/khong-co'])
      expect((await get(path, { cookie })).status).toBe(404);
  });
});

describe('the log', () => {
  it('keeps who asked for what, and what the page did by itself', async () => {
    office.clearRequests();
    await get(FILE);
    await get('/qlvbdh/vanban/lammoi;jsessionid=A1?loai=waiting&token=T', { cookie, 'sec-fetch-dest': 'empty' });
    const [file, redraw] = office.requests();
    expect(file).toMatchObject({
      path: '/qlvbdh/viewfile',
      query: ['file', 'token'],
      cookie: false,
      background: false,
    });
    expect(file).toMatchObject({ documentId: '1048213', file: '1048213_0', dest: null });
    expect(redraw).toMatchObject({ path: '/qlvbdh/vanban/lammoi', cookie: true, dest: 'empty', background: true });
  });
});

describe('another office', () => {
  it('stands where it is told to and answers to any host name', async () => {
    const other = await startOffice({ basePath: '/qlvbdh_anmau' });
    const status = await new Promise((resolve) => {
      const asked = { port: other.port, path: '/qlvbdh_anmau/login', headers: { host: 'qlvb.anmau.test' } };
      httpRequest(asked, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect([status, other.url]).toEqual([200, `http://127.0.0.1:${other.port}/qlvbdh_anmau/main`]);
    await other.stop();
  });

  it('fills its list on demand', () => {
    const overdue = office.documents.filter(({ id, due }) => id.startsWith('102') && due !== '--');
    expect(overdue).toHaveLength(35);
  });
});
