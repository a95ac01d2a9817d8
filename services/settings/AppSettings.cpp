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

} // namespace siaran::settings
