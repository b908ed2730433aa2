package org.minyi.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** The two pages of the mail box: {@code /} lists the mails, {@code /mails/ID} shows one as text. */
final class MailPages {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final MailFolder folder;

    MailPages(MailFolder folder) {
        this.folder = folder;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                send(exchange, 200, list());
            } else if (path.startsWith("/mails/")) {
                one(exchange, path.substring("/mails/".length()));
            } else {
                send(exchange, 404, "<p>没有这个页面 · No such page</p>");
            }
        }
    }

    private String list() throws IOException {
        var rows = folder.latest(SHOWN).stream().map(MailPages::row).collect(Collectors.joining("\n"));
        return rows.isEmpty()
                ? "<p>还没有邮件 · No mail yet</p>"
                : "<table><tr><th>时间 Time</th><th>收件人 To</th><th>主题 Subject</th></tr>" + rows + "</table>";
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(TIME.format(mail.receivedAt()), escape(mail.to()), mail.id(), escape(mail.subject()));
    }

    private void one(HttpExchange exchange, String id) throws IOException {
        var mail = folder.find(id);
        if (mail.isEmpty()) send(exchange, 404, "<p>没有这封邮件 · No such mail</p>");
        else send(exchange, 200, mail.map(MailPages::shown).orElseThrow());
    }

    private static String shown(Mail mail) {
        return "<p><a href=\"/\">← 全部邮件 · All mails</a></p><h2>%s</h2><p>%s<br>%s → %s</p><pre>%s</pre>"
                .formatted(
                        escape(mail.subject()),
                        TIME.format(mail.receivedAt()),
                        escape(mail.from()),
                        escape(mail.to()),
                        escape(mail.text()));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var page = """
                <!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>民议 · 本机信箱 Local mail box</title>
                <style>body{font:16px/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{width:100%%;border-collapse:collapse}
                th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc}pre{white-space:pre-wrap}</style>
                <h1>本机信箱 Local mail box</h1>%s</html>""".formatted(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
