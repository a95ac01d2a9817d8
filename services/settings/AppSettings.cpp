#include "services/settings/AppSettings.h"

#include "services/domain/WordTable.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

constexpr auto GraphUrlKey = "whatsapp/graph_url"_L1;
constexpr auto GraphVersionKey = "whatsapp/graph_version"_L1;
constexpr auto NumberKey = "whatsapp/phone_number_id"_L1;
constexpr auto AccountKey = "whatsapp/account_id"_L1;
constexpr auto CaFileKey = "whatsapp/ca_file"_L1;
constexpr auto WebhookAddressKey = "whatsapp/webhook_address"_L1;
constexpr auto WebhookPortKey = "whatsapp/webhook_port"_L1;
constexpr auto SecretPlaceKey = "whatsapp/secrets"_L1;
constexpr auto UntoldPartsKey = "untold/parts"_L1;
constexpr auto UntoldForgottenKey = "untold/forgotten"_L1;
constexpr auto UntoldBeforeKey = "untold/number_before"_L1;
constexpr auto UntoldAfterKey = "untold/number_after"_L1;

QString read(const QSettings& store, QLatin1StringView key)
{
    return store.value(key).toString();
}

} // namespace

AppSettings::AppSettings(QSettings& store)
    : m_store(store)
{
}

WhatsAppSettings AppSettings::whatsApp() const
{
    WhatsAppSettings account;
    if (const QUrl url(read(m_store, GraphUrlKey)); url.isValid() && !url.isEmpty()) {
        account.graphUrl = url;
    }
    if (const auto version = read(m_store, GraphVersionKey); !version.isEmpty()) {
        account.graphVersion = version;
    }
    account.phoneNumberId = read(m_store, NumberKey);
    account.wabaId = read(m_store, AccountKey);
    account.caFile = read(m_store, CaFileKey);
    account.webhookAddress = QUrl(read(m_store, WebhookAddressKey));
    account.webhookPort = read(m_store, WebhookPortKey).toUShort();
    return account;
}

void AppSettings::setWhatsApp(const WhatsAppSettings& account)
{
    const WhatsAppSettings usual;
    m_store.setValue(GraphUrlKey, account.graphUrl == usual.graphUrl ? QString() : account.graphUrl.toString());
    m_store.setValue(GraphVersionKey, account.graphVersion == usual.graphVersion ? QString() : account.graphVersion);
    m_store.setValue(NumberKey, account.phoneNumberId);
    m_store.setValue(AccountKey, account.wabaId);
    m_store.setValue(CaFileKey, account.caFile);
    m_store.setValue(WebhookAddressKey, account.webhookAddress.toString());
    m_store.setValue(WebhookPortKey, QString::number(account.webhookPort));
}

SecretPlace AppSettings::secretPlace() const
{
    return valueIn(SecretPlaceWords, read(m_store, SecretPlaceKey)).value_or(SecretPlace::Keyring);
}

void AppSettings::setSecretPlace(SecretPlace place)
{
    m_store.setValue(SecretPlaceKey, QString(wordIn(SecretPlaceWords, place)));
}

ConnectionChange AppSettings::untoldChange() const
{
    return {.parts = read(m_store, UntoldPartsKey).split(u' ', Qt::SkipEmptyParts),
            .forgotten = read(m_store, UntoldForgottenKey).split(u' ', Qt::SkipEmptyParts),
            .numberBefore = read(m_store, UntoldBeforeKey),
            .numberAfter = read(m_store, UntoldAfterKey)};
}

void AppSettings::setUntoldChange(const ConnectionChange& change)
{
    m_store.setValue(UntoldPartsKey, change.parts.join(u' '));
    m_store.setValue(UntoldForgottenKey, change.forgotten.join(u' '));
    m_store.setValue(UntoldBeforeKey, change.numberBefore);
    m_store.setValue(UntoldAfterKey, change.numberAfter);
}

} // namespace siaran::settings
