#include "services/settings/AppSettings.h"

#include "services/domain/WordTable.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

struct Entry {
    QLatin1StringView key;
    QLatin1StringView fallback;
};

constexpr Entry ThemeEntry {"appearance/theme"_L1, "system"_L1};
constexpr Entry LanguageEntry {"appearance/language"_L1, ""_L1};
constexpr Entry LastPaneEntry {"window/last_pane"_L1, ""_L1};
constexpr Entry ImportFolderEntry {"contacts/import_folder"_L1, ""_L1};
constexpr Entry DatabaseProgramsEntry {"database/programs"_L1, ""_L1};
constexpr Entry GraphUrlEntry {"whatsapp/graph_url"_L1, ""_L1};
constexpr Entry GraphVersionEntry {"whatsapp/graph_version"_L1, ""_L1};
constexpr Entry NumberEntry {"whatsapp/phone_number_id"_L1, ""_L1};
constexpr Entry AccountEntry {"whatsapp/account_id"_L1, ""_L1};
constexpr Entry CaFileEntry {"whatsapp/ca_file"_L1, ""_L1};
constexpr Entry WebhookAddressEntry {"whatsapp/webhook_address"_L1, ""_L1};
constexpr Entry WebhookPortEntry {"whatsapp/webhook_port"_L1, "0"_L1};
constexpr Entry SecretPlaceEntry {"whatsapp/secrets"_L1, "keyring"_L1};
constexpr Entry UntoldPartsEntry {"untold/parts"_L1, ""_L1};
constexpr Entry UntoldForgottenEntry {"untold/forgotten"_L1, ""_L1};
constexpr Entry UntoldBeforeEntry {"untold/number_before"_L1, ""_L1};
constexpr Entry UntoldAfterEntry {"untold/number_after"_L1, ""_L1};
constexpr auto LayoutGroup = "layout/"_L1;

constexpr WordTable<Theme, 3> ThemeWords {{
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
}};

QString read(const QSettings& store, const Entry& entry)
{
    return store.value(entry.key, QString(entry.fallback)).toString();
}

} // namespace

AppSettings::AppSettings(QSettings& store)
    : m_store(store)
{
}

Theme AppSettings::theme() const
{
    return valueIn(ThemeWords, read(m_store, ThemeEntry)).value_or(Theme::System);
}

void AppSettings::setTheme(Theme theme)
{
    m_store.setValue(ThemeEntry.key, wordIn(ThemeWords, theme));
}

QString AppSettings::language() const
{
    const auto language = read(m_store, LanguageEntry);
    return language == "en"_L1 || language == "id"_L1 ? language : QString(LanguageEntry.fallback);
}

void AppSettings::setLanguage(const QString& language)
{
    m_store.setValue(LanguageEntry.key, language);
}

QByteArray AppSettings::layout(const QString& objectName) const
{
    return m_store.value(LayoutGroup + objectName).toByteArray();
}

void AppSettings::setLayout(const QString& objectName, const QByteArray& state)
{
    m_store.setValue(LayoutGroup + objectName, state);
}

QString AppSettings::lastPane() const
{
    return read(m_store, LastPaneEntry);
}

void AppSettings::setLastPane(const QString& id)
{
    m_store.setValue(LastPaneEntry.key, id);
}

QString AppSettings::importFolder() const
{
    return read(m_store, ImportFolderEntry);
}

void AppSettings::setImportFolder(const QString& path)
{
    m_store.setValue(ImportFolderEntry.key, path);
}

QString AppSettings::databasePrograms() const
{
    return read(m_store, DatabaseProgramsEntry);
}

void AppSettings::setDatabasePrograms(const QString& path)
{
    m_store.setValue(DatabaseProgramsEntry.key, path);
}

WhatsAppSettings AppSettings::whatsApp() const
{
    WhatsAppSettings account;
    if (const QUrl url(read(m_store, GraphUrlEntry)); url.isValid() && !url.isEmpty()) {
        account.graphUrl = url;
    }
    if (const auto version = read(m_store, GraphVersionEntry); !version.isEmpty()) {
        account.graphVersion = version;
    }
    account.phoneNumberId = read(m_store, NumberEntry);
    account.wabaId = read(m_store, AccountEntry);
    account.caFile = read(m_store, CaFileEntry);
    account.webhookAddress = QUrl(read(m_store, WebhookAddressEntry));
    account.webhookPort = read(m_store, WebhookPortEntry).toUShort();
    return account;
}

void AppSettings::setWhatsApp(const WhatsAppSettings& account)
{
    const WhatsAppSettings usual;
    m_store.setValue(GraphUrlEntry.key, account.graphUrl == usual.graphUrl ? QString() : account.graphUrl.toString());
    m_store.setValue(GraphVersionEntry.key,
                     account.graphVersion == usual.graphVersion ? QString() : account.graphVersion);
    m_store.setValue(NumberEntry.key, account.phoneNumberId);
    m_store.setValue(AccountEntry.key, account.wabaId);
    m_store.setValue(CaFileEntry.key, account.caFile);
    m_store.setValue(WebhookAddressEntry.key, account.webhookAddress.toString());
    m_store.setValue(WebhookPortEntry.key, QString::number(account.webhookPort));
}

SecretPlace AppSettings::secretPlace() const
{
    return valueIn(SecretPlaceWords, read(m_store, SecretPlaceEntry)).value_or(SecretPlace::Keyring);
}

void AppSettings::setSecretPlace(SecretPlace place)
{
    m_store.setValue(SecretPlaceEntry.key, QString(wordIn(SecretPlaceWords, place)));
}

ConnectionChange AppSettings::untoldChange() const
{
    return {.parts = read(m_store, UntoldPartsEntry).split(u' ', Qt::SkipEmptyParts),
            .forgotten = read(m_store, UntoldForgottenEntry).split(u' ', Qt::SkipEmptyParts),
            .numberBefore = read(m_store, UntoldBeforeEntry),
            .numberAfter = read(m_store, UntoldAfterEntry)};
}

void AppSettings::setUntoldChange(const ConnectionChange& change)
{
    m_store.setValue(UntoldPartsEntry.key, change.parts.join(u' '));
    m_store.setValue(UntoldForgottenEntry.key, change.forgotten.join(u' '));
    m_store.setValue(UntoldBeforeEntry.key, change.numberBefore);
    m_store.setValue(UntoldAfterEntry.key, change.numberAfter);
}

} // namespace siaran::settings
