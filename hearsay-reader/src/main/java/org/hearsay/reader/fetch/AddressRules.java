package org.hearsay.reader.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the addresses of the public internet from all others ({@code special-addresses.txt}), and from those of the networks
 * that this machine is itself part of: where homes and offices have public addresses, as with IPv6, their neighbours do too.
 */
final class AddressRules {

    private static final List<Block> SPECIAL = specialBlocks();
    private static final Block IPV6_IN_USE = Block.parse("2000::/3");
    private static final Block NAT64 = Block.parse("64:ff9b::/96");

    private AddressRules() {}

    /** What the address is, where nothing is fetched from: {@code "a loopback address"}; null where it is public. */
    static @Nullable String whyNot(InetAddress address) {
        InetAddress meant = meant(address);
        for (Block block : SPECIAL) {
            if (block.contains(meant)) {
                return block.name;
            }
        }
        if (meant instanceof Inet6Address && !IPV6_IN_USE.contains(meant)) {
            return "not a public address";
        }
        return isNear(meant) ? "an address in this machine's own network" : null;
    }

    /** The IPv4 address that an IPv6 one only wraps: mapped, or reached through a network's own translator (RFC 6052). */
    private static InetAddress meant(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            if (NAT64.contains(address)) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
            }
            return InetAddress.getByAddress(bytes); // which makes IPv4 of a mapped address, and drops its scope
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // the length is right
        }
    }

    private static boolean isNear(InetAddress address) {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(card -> card.getInterfaceAddresses().stream())
                    .anyMatch(own -> shares(own, address));
        } catch (SocketException e) {
            return false; // there is no network to speak of
        }
    }

    private static boolean shares(InterfaceAddress own, InetAddress address) {
        int bits = own.getNetworkPrefixLength();
        return bits >= 8 && new Block(own.getAddress().getAddress(), bits, "").contains(address);
    }

    private static List<Block> specialBlocks() {
        try (InputStream in = Objects.requireNonNull(AddressRules.class.getResourceAsStream("special-addresses.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Block::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All addresses whose first bits are those of one. */
    private static final class Block {

        private final byte[] prefix;
        private final int bits;
        private final String name;

        private Block(byte[] prefix, int bits, String name) {
            this.prefix = prefix;
            this.bits = bits;
            this.name = name;
        }

        /** @param line an address, a slash, the number of bits, and what such an address is */
        static Block parse(String line) {
            String[] parts = line.split("[/\\s]+", 3);
            try {
                byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
                return new Block(prefix, Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : "");
            } catch (UnknownHostException e) {
                throw new IllegalStateException(line, e);
            }
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xFF00 >> (bits % 8) & 0xFF;
            return Arrays.equals(bytes, 0, whole, prefix, 0, whole)
                    && (mask == 0 || (bytes[whole] & mask) == (prefix[whole] & mask));
        }
    }
}
