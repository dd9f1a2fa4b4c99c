// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.embedded;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * How a command knows the running service by TLS: by the very certificate whose SHA-256 stands in the control file. Who issued it
 * and for which name is of no matter.
 */
final class OwnCertificate extends X509ExtendedTrustManager {

    private final String fingerprint;

    private OwnCertificate(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** SHA-256 of the certificate that a key store would serve by. */
    static String fingerprint(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return fingerprint((X509Certificate) store.getCertificate(alias));
            }
        }
        throw new GeneralSecurityException("no certificate with a key is in it");
    }

    /** TLS to a service with that certificate and to no other. */
    static SSLContext trusting(String fingerprint) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new OwnCertificate(fingerprint)}, null);
        return context;
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        try {
            if (!fingerprint(chain[0]).equals(fingerprint)) {
                throw new CertificateException("another certificate than that of the control file");
            }
        } catch (GeneralSecurityException e) {
            throw e instanceof CertificateException wrong ? wrong : new CertificateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
