/**
 * Gets what a person named from the web, and keeps what came. Start at {@link org.hearsay.reader.fetch.Fetcher}.
 *
 * <p>Whoever can name a URL, or answer one with a redirect, or say in the DNS where a name leads, must not get at what only
 * this machine can reach: its own services, its neighbours, a cloud's metadata. So each request goes the same way ({@code
 * Exchange}): the name is resolved once, each address that it has is checked ({@code AddressRules}), and the connection goes
 * to an address that was checked. {@code java.net.http} cannot be held to that: it resolves names itself, after any check, and
 * before Java 18 nothing can be put in the place of its resolver; given an address in place of a name it would check the
 * certificate against the address. It also does not give the bytes as they came, which are what is to be kept. Hence a client
 * of our own, over a socket: one GET of HTTP/1.1 to a connection, TLS by the JDK with the certificate checked against the
 * name, the answer taken apart by the library that reads archives. It knows no proxies, cookies or passwords.
 */
@NullMarked
package org.hearsay.reader.fetch;

import org.jspecify.annotations.NullMarked;
