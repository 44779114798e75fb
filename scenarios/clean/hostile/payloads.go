package hostile

import "strings"

// Escapes are sequences that terminals obey, by what they would do.
var Escapes = []string{
	// They clear, move and hide.
	"\x1b[2J", "\x1b[3J", "\x1b[H", "\x1b[1;1H", "\x1b[10A", "\x1b[99B", "\x1b[99D", "\x1b[K", "\x1b[2K", "\x1b[?25l", "\x1b[8m", "\x1b[30;40m",
	"\x1b[5m", "\x1b[s\x1b[u", "\x1b7\x1b8", "\x1b[1;2r", "\x1b[100L", "\x1b[100M", "\x1b[99P", "\x1b[99@", "\x1b[99X", "\x1bM", "\x1bD", "\x1bE", "\x1b#8",
	// They set the terminal.
	"\x1bc", "\x1b[!p", "\x1b[?1049h", "\x1b[?1049l", "\x1b[?47h", "\x1b[?2004l", "\x1b[?1000h", "\x1b[?1003h", "\x1b[?1006h", "\x1b[?7l", "\x1b[20h",
	"\x1b[?5h", "\x1b[?3h", "\x1b[8;10;10t", "\x1b[2t", "\x1b>", "\x1b=", "\x1b(0", "\x1b)B", "\x0e", "\x0f", "\x1b%G", "\x1b[>4;2m", "\x1b[=1u",
	// They ask, and the answer is typed.
	"\x1b[6n", "\x1b[5n", "\x1b[c", "\x1b[>c", "\x1b[=c", "\x1b[21t", "\x1b[18t", "\x1bZ", "\x05", "\x1bP$qm\x1b\\", "\x1bP+q544e\x1b\\", "\x1b]10;?\x07", "\x1b]11;?\x1b\\",
	"\x1b]4;1;?\x07", "\x1b]50;?\x07", "\x1b]52;c;?\x07",
	// They speak to the window, the clipboard and the desktop.
	"\x1b]0;owned\x07", "\x1b]2;owned\x1b\\", "\x1b]1;x\x07", "\x1b]52;c;cm0gLXJmIH4K\x07", "\x1b]52;p;eA==\x1b\\", "\x1b]8;;file:///etc/passwd\x1b\\here\x1b]8;;\x1b\\",
	"\x1b]9;hello\x07", "\x1b]777;notify;a;b\x07", "\x1b]99;;x\x1b\\", "\x1b]7;file:///\x07", "\x1b]133;A\x07", "\x1b]1337;File=inline=1:AA==\x07", "\x1b]1337;SetUserVar=a=eA==\x07",
	"\x1b]4;0;rgb:00/00/00\x07", "\x1b]104\x07", "\x1b_Gf=32;AAAA\x1b\\", "\x1b^private\x1b\\", "\x1bXstring\x1b\\", "\x1bP0;1|17/ab\x1b\\", "\x1bPq#0;2;0;0;0\x1b\\",
	// They have no end, or are cut off.
	"\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1b]52;c;", "\x1b[38;5;", "\x1b[999999999999999999m", "\x1b\x1b\x1b", "\x1b[\x1b[\x1b[", "\x1b]0;" + strings.Repeat("a", 300),
	// They paste, and print.
	"\x1b[200~rm -rf ~\r\x1b[201~", "\x1b[201~quit\r", "\x1b[5i", "\x1b[4i", "\x1b[?5i",
	// They are the same in eight bits, as characters and as bytes.
	"\u009b2J", "\u009d0;x\u009c", "\u0090q\u009c", "\u009f_\u009c", "\u0085", "\u0084", "\u008d", "\u0098x\u009c", "\x9b2J", "\x9d0;x\x9c", "\x90q\x9c",
	// They are single characters.
	"\x00", "\x01", "\x04", "\x07", "\x08\x08\x08trainer", "\x0b", "\x0c", "\x1a", "\x1c", "\x7f\x7f", "a\rb", "a\r\nb", "a\n\n\nb", "a\tb", "\x18", "\x11\x13",
}

// Hidden are characters that show nothing, or turn what is around them.
var Hidden = []string{
	"a\u202eb", "a\u202db", "a\u202ab", "a\u202bb", "a\u2066b\u2069", "a\u2067b\u2069", "a\u2068b\u2069", "a\u200eb", "a\u200fb", "a\u061cb",
	"a\u200bb", "a\u200cb", "a\u200db", "a\u2060b", "a\ufeffb", "\ufeffa", "a\u00adb", "a\u180eb", "a\u2061b", "a\u2064b", "a\u206ab",
	"a\u2028b", "a\u2029b", "a\u034fb", "a\u115fb", "a\u1160b", "a\u3164b", "a\uffa0b", "a\ufe0fb", "a\ufe00b", "a\U000e0100b",
	"a\U000e0001b", "a\U000e0041\U000e0042b", "a\U000e007fb", "\ue000", "\uf8ff", "\U000f0000", "\U0010fffd", "\ufffe", "\uffff", "\U0001fffe", "\ufdd0",
	"\xff", "\xfe\xff", "\xc0\x80", "\xc1\x9b", "\xe0\x80\x9b", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80", "\xf4\x90\x80\x80", "a\xc3", "\xe2\x82",
	"\ufff9a\ufffab\ufffb", "\U0001d173", "\U0001bca0",
}

// Marks are more marks than a letter can bear: they climb over the lines above.
var Marks = []string{
	"e" + strings.Repeat("\u0301", 30), "\u0301e", strings.Repeat("\u0489", 20), "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u0334\u0319",
}

// Markup is what pages and pictures might take for their own.
var Markup = []string{
	`<script>alert(1)</script>`, `</script><script>alert(1)</script>`, `"><script>alert(1)</script>`, `'><img src=x onerror=alert(1)>`,
	`</svg><script>alert(1)</script>`, `</title><script>alert(1)</script>`, `</desc></svg><img src=x onerror=alert(1)>`,
	`</style><script>alert(1)</script>`, `" onmouseover="alert(1)`, `' onfocus='alert(1)' autofocus='`, `x" style="background:url(//example.org)`,
	`javascript:alert(1)`, `<a href="javascript:alert(1)">x</a>`, `<iframe srcdoc="<script>alert(1)</script>">`, `<svg/onload=alert(1)>`,
	`<math><mi//xlink:href="data:x,<script>alert(4)</script>">`, `<!--`, `--><script>alert(1)</script>`,
	`]]><script>alert(1)</script>`, `<![CDATA[<script>alert(1)</script>]]>`, `&lt;script&gt;alert(1)&lt;/script&gt;`, `&#60;script&#62;`,
	`<meta http-equiv="refresh" content="0;url=//example.org">`, `<base href="//example.org/">`, `<link rel=stylesheet href=//example.org>`,
	`<form action=//example.org><input type=submit>`, `<object data=x>`, `<embed src=x>`, `<template><script>alert(1)</script></template>`,
	`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`, `<textarea></textarea><script>alert(1)</script>`,
	"\u0000<script\u0000>", "＜script＞alert(1)＜/script＞", `\u003cscript\u003e`, `+ADw-script+AD4-`, `%3Cscript%3E`,
	`@import url(//example.org)`, `expression(alert(1))`, `url(//example.org)`, `<use href="//example.org#x"/>`, `<foreignObject><body onload=alert(1)>`,
	`<animate onbegin=alert(1)>`, `<set attributeName=href to=javascript:alert(1)>`, `<image href=//example.org/x.png>`, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>`,
	"[x](javascript:alert(1))", "![x](//example.org/x.png)", "# not a heading", "| a | b |", "</pre>", "`code`", "<plaintext>", "<xmp>", "<marquee>",
}

// Formulas are what spreadsheets run.
var Formulas = []string{
	`=HYPERLINK("http://x","y")`, "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\u3000=1", "  \t @x",
	"＝1", "＋1", "－1", "＠x", "﹦1", "−1", "\u200b=1", "\ufeff=1", "=cmd|'/c calc'!A0", "\n=1", "\x00=1", "\x1b=1",
	`=WEBSERVICE("http://x")`, `=IMPORTXML("http://x","//a")`, "=DDE(\"cmd\";\"/C calc\";\"!A0\")", "'=1", "\"=1\"", "=1,2;3", "a\",=1", "a;=1",
}

// Paths lead elsewhere, or are names that systems keep for themselves.
var Paths = []string{
	"../x", "../../../../etc/passwd", "..\\..\\x", "a/../../b", "/etc/passwd", "//server/share", "\\\\server\\share", "C:\\Windows\\x", "C:x", "~/x", "~root",
	".", "..", "...", "./x", ".ssh/authorized_keys", "CON", "con.realign", "NUL", "nul.txt", "AUX", "PRN", "COM1", "LPT9", "CONIN$", "a:b", "a::$DATA", "x.", "x ", "a\x00b", "-rf", "--help",
	"-oProxyCommand=sh", "$(reboot)", "`reboot`", "; reboot", "| sh", "&& sh", "x\ny", "%00", "%2e%2e%2f", strings.Repeat("a", 5000), strings.Repeat("é", 300), "file:///etc/passwd",
}

// Formats are what programs might fill in.
var Formats = []string{
	"{{.}}", "{{.Title}}", `{{template "style"}}`, "%s%s%s%s%n", "%!d(MISSING)", "%[99]s", "%%", "${HOME}", "$HOME", "%PATH%", "#{x}", "{0}", `\n\r\t`, `\x1b[2J`, `\033[2J`, "^[[2J",
	"null", "undefined", "NaN", "true", "-0", "1e999", "0x1b", `{"k":"note"}`, "--- !!python/object", "*a", "&a x", "!!binary aGk=", "<<: *a", "key: value", "- x", "? x",
}

// Lookalikes are taken for somebody else.
var Lookalikes = []string{
	"trainer", "Trаiner", "HOST", "ΗOST", "admin\u200b", "аll", "syѕtem", "Ｈｏｓｔ", "pr0jector", "𝐡𝐨𝐬𝐭", "h\u0307ost", "The trainer:", "[trainer]", "doctor", "that-team", " host ",
}
