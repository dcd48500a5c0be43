package org.hearsay.reader.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * URLs as people and pages write them, made into ones that mean the same to everybody: a scheme, a host that is a name or an
 * address in its one usual form, a port, a path. What could be taken for one host here and for another elsewhere is refused.
 */
final class WebAddress {

    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[^\\[\\]:@]{1,253})(?::(\\d{0,5}))?");
    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*\\.?");
    /** A host whose last part is a number is an IPv4 address to some programs, whatever the rest. */
    private static final Pattern NUMBER_LAST = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    /** What people leave as it is in paths and queries, though it must be escaped. */
    private static final String TO_ESCAPE = " \"<>\\^`{|}";

    private WebAddress() {}

    /** @throws FetchException if nothing is, or may be, fetched from there */
    static URI parse(String text) {
        try {
            URI uri = new URI(escaped(text.strip()));
            String scheme = scheme(uri);
            Matcher authority = AUTHORITY.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
            if (!authority.matches()) {
                throw new FetchException(
                        uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0
                                ? "no names or passwords in URLs"
                                : "not a URL: no host");
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String address =
                    scheme + "://" + host(authority.group(1)) + port(authority.group(2), scheme) + path + query;
            return new URI(new URI(address).normalize().toASCIIString());
        } catch (URISyntaxException e) {
            throw new FetchException("not a URL: " + e.getReason());
        }
    }

    /** Where a redirect leads from {@code base}. */
    static URI resolve(URI base, String reference) {
        try {
            String escaped = escaped(reference.strip());
            // By RFC 3986; URI resolves by an older one that takes the last part of the path away.
            return parse(
                    (escaped.startsWith("?")
                            ? new URI(base.getScheme(), base.getRawAuthority(), base.getPath(), null, null)
                                    .toString()
                                    .concat(escaped)
                            : base.resolve(new URI(escaped)).toString()));
        } catch (URISyntaxException e) {
            throw new FetchException("redirected to what is not a URL: " + e.getReason());
        }
    }

    /** The host as it is connected to: without the brackets of an IPv6 address. */
    static String hostOf(URI address) {
        String host = address.getRawAuthority().replaceFirst(":\\d+$", "");
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static int portOf(URI address) {
        Matcher port = Pattern.compile(":(\\d+)$").matcher(address.getRawAuthority());
        return port.find() ? Integer.parseInt(port.group(1)) : isSecure(address) ? 443 : 80;
    }

    static boolean isSecure(URI address) {
        return "https".equals(address.getScheme());
    }

    private static String scheme(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("only http and https are fetched");
        }
        return scheme;
    }

    private static String host(String written) {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchException("not a host name: " + written);
        }
        if (NUMBER_LAST.matcher(host).matches()
                ? !IPV4.matcher(host).matches()
                : !HOST_NAME.matcher(host).matches()) {
            throw new FetchException("not a host name, nor an address in its usual form: " + written);
        }
        return host;
    }

    private static String port(@Nullable String digits, String scheme) {
        if (digits == null || digits.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new FetchException("no such port: " + port);
        }
        return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    private static String escaped(String url) {
        StringBuilder escaped = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (Character.isISOControl(c)) {
                throw new FetchException("not a URL: it has control characters");
            }
            boolean loosePercent = c == '%' && !(isHex(url, i + 1) && isHex(url, i + 2));
            if (TO_ESCAPE.indexOf(c) >= 0 || loosePercent) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String url, int i) {
        return i < url.length() && Character.digit(url.charAt(i), 16) >= 0;
    }
}
