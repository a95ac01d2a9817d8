#include "services/simulator/SelfSigned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>
#include <utility>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr long Day = 24L * 60 * 60;
constexpr long Life = 3650 * Day;
constexpr long ForClocksBehind = Day;
constexpr int SerialBits = 159; // at most 20 bytes, and positive (RFC 5280 4.1.2.2)
constexpr long Version3 = 2;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

bool number(X509* certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), SerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool name(X509* certificate)
{
    static constexpr std::array<unsigned char, 17> words {"Siaran simulator"};
    auto* subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_ASC, words.data(), words.size() - 1, -1, 0) == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool extend(X509* certificate)
{
    static constexpr std::array<std::pair<int, const char*>, 4> extensions {{
        {NID_basic_constraints, "critical,CA:TRUE"},
        {NID_key_usage, "critical,digitalSignature,keyCertSign"},
        {NID_ext_key_usage, "serverAuth"},
        {NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"},
    }};
    X509V3_CTX context {};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto& [kind, value] : extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1) {
            return false;
        }
    }
    return true;
}

bool fill(X509* certificate, EVP_PKEY* key)
{
    return X509_set_version(certificate, Version3) == 1 && number(certificate) && name(certificate)
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -ForClocksBehind) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(certificate), Life) != nullptr && X509_set_pubkey(certificate, key) == 1
        && extend(certificate) && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray textOf(BIO* memory)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

tl::unexpected<Error> failure()
{
    return fail(ErrorKind::Unavailable, u"OpenSSL: error %1"_s.arg(ERR_get_error(), 0, 16));
}

} // namespace

Result<SelfSigned> makeSelfSigned()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const Memory keyText(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !certificateText || !keyText || !fill(certificate.get(), key.get())
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return failure();
    }
    return SelfSigned {.certificate = textOf(certificateText.get()), .key = textOf(keyText.get())};
}

} // namespace siaran::simulator
