/** The icon in the tray, 32 × 32: build/icons/32x32.png, whose own ground keeps it readable on light and dark. */
export const trayIcon =
  'data:image/png;base64,' +
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAAXNSR0IArs4c6QAABkNJREFUWIXFl2twlOUVx3/vJibZXFBKwARGEywsQoO7AWmEEFyMXERG' +
  'A4I4MDrJWOjNwkhnWqd26AUtYx1x/NAOExxJRVpKTBUBFVrpLpdUaS5ruYRczCRrkw3u5oLkAoR9Tj/su5t33+xSkQ8+X/579rzP/znv/zznvM8D3/DQ4jkc' +
  'r652IJpdaeQCWABl8H9V2yK0ocmnnmcrPV8pAMfLTzglQXaJSK6mgQiEEQ0w2Dfob7NYLGWeZ/e64gYw8/erSzULu4xkZjQvdqN+LJSd/mllRXjNhPCPvG2r' +
  'nJqFd0Tpz94EZiRb2bRwDQNXLtPV1232l0xYMsP9xd/PtYVTpSdNKkQJiKB0vJ6dnpQyym+fNJX0pBT+VPYrFtjyabngjTlfgmpXVApmvLjagRas1wxyhXMX' +
  'zy6cYsd+h403Tx6k/+oQInBo43b6rwwRDAbZsHsbA1eH4vMplX/u+Xc9ugLDjlBkguhotqdMmERaYkrE7roYYPXsB/jRwlVIMKRI4FIfyYm3MCY1jf7Lg9fl' +
  'A4sDIBEARa6IhDaQYhSiQVb6OLY++gP+8FElJ5o9NHd+TtfFbh6aOY8PT39M2fzlDAeDrNuxhYGrgyO7X5+PiZegRMobpYjkSgw5C9uihOON9WRYU3nhsR+y' +
  'JG8uiLDtQGgzrytYjC37Tqpqjsadb+YP94wEgEynzSmCUxM9V6F4mJp1B1eGhxm+NowIJCcmkZ8zjSKbg+YuL6daz/DFpT7WFCziloRE5tvsrJu3lLRkK5+0' +
  'nInwRNDAD+IOuBpdIwoo4y4NYXqilcpntvHcw6WkJ1l5w7UfX18AgFVzipGgsDivgOONHsrKf8Mb7veob28k+9ZMimz2qNyb+ZUyKDCuaKoTwYler/q+wHcx' +
  'QMGUmSy4O5+Cu77DmY7P+OjMKR7M+y45mdn0Dw2wKK+Av/37KNOzc6lra+QDTzX7a120+7uI4hNMtri7jzW5QgHMtzkFcYYfMmLzBS8P5hWQPTaT4rw5VP7r' +
  'H7xb42LCmLGUzHFisVi4f/ps8iffzTJHIY/ftwhHzjR8fd34egOj+MKoiebuPt6kpwAVkscg00OOQlBCU4eX1z74CwAZKWn8oqQMX6+fC1/24A1c4OWDu6lv' +
  'Ox9JTbPPi6ZBfu400pOsI7Kb+JWeg1AZXguFpQiViFIwK2cam5Y+wb7qI7x+dD9Zt47j6QdKmDV5OnOn2FnmKKTCfRBRisZOL3WfNfDl0CCe9kaaOr2ER5hP' +
  'r0SDrY0EoFCROlU6bj+whwUzZvF08QqKps9ia9XrNHe2s+nhday6rxg0jZ8sXUOs0dnrZ9/JI/y1+kiET0k0v5JQPizhDRfVq5XQPzTA1spyAGwTc/jj956j' +
  'pqWBFS9t5q7bJ1HXep661gb6Lw8C4Ov1U9fawN6Th/n57tfYe+JwtPxm1IfeCRUihlfQe7brdC2/3VfOlsc3kGFN46UnN3Ko9gSpySmUf1jFxHGZ2LJzItNq' +
  'Wxuobz0/8umNNzQQfcFEfX0iEejJWr94JZcGBzhUe5yfDQ6wZc33mf3tGdyWmkFzRzt7Nr84inc9cKjmGNv3v8WlocG4i0c2g1kBY6+ubW5gx4+fZ/2Slew8' +
  'XMUjL2yiZO5CNi5fS8N/W0fy3eOnqzdATUsD79cco6PbH/fEFPUtMCugIYRTIwK1LWcpP1zFhiWPsbnkKRAYHr5GZ4+fJ1/5JZO+NZ7bx2bS1Rugs8cfpXq4' +
  '3Rr5zDaYFAh/tMKnJwWUv/826SlW1t6/jM0rnqKl83O8fh9Hf7eTMda0iAq1Lef49Z4d+Hr8UfPNfEY7HG6UAjEaFq+8/SauT2tYOa+YpfcWMvHKeFKTUyIL' +
  'H/jEzYGP3VFpjsVjRjEqoKHaxByi4SRT03SW7LHjuWeyjeVbnhnl12LM+39+0aRtRIEgHpC4IYuA8557+ed/ToXKJ4b/eq8c2695QG9EHTtdHlGqPdKrY+BC' +
  '+xxqG8/G9d8IiqK9Y6fLA4ZjeZr9Tg9QGjk0mBHY5z4y+v+vgUqpFf0ebxuYLiZZpUWliOy6bh3fLKLKuiqqIxeTUVezrNL5ToJSgUaO2XeTox2LVtpVcSL+' +
  '1cw4xq+d50hIwKGE3MhF82sgGm3BIB7/n6tjXk6/8fE/EyB2kg5Av50AAAAASUVORK5CYII=';
