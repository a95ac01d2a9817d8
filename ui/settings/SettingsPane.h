#pragma once

#include "services/access/Role.h"
#include "services/core/Error.h"
#include "services/settings/WorkspaceSettings.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QSettings;
class QVBoxLayout;

namespace siaran::settings {
class SettingsService;
}

namespace siaran::ui {

class Card;
class Page;
class ShopForm;
class StateView;
class Strip;

/// How this copy of the program looks, and what the shop has decided, which its owner may change. Everything is kept as
/// soon as it is chosen.
class SettingsPane final : public QWidget {
    Q_OBJECT

public:
    /// `store` keeps appearance and language under "appearance/theme" ("system", "light", "dark") and
    /// "appearance/language" ("", "en", "id"). `dataFolder` is shown to the person;
    /// empty where the data is not on this computer.
    SettingsPane(settings::SettingsService& service, QSettings& store, Theme& theme, const QString& dataFolder,
                 access::Role role = access::Role::Owner, QWidget* parent = nullptr);

    /// Puts a part of somebody else's above the shop's settings.
    void addSection(QWidget* section);

public Q_SLOTS:
    /// Reads the shop's settings again after a change elsewhere.
    void refresh();

Q_SIGNALS:
    void settingsSaved(const siaran::settings::WorkspaceSettings& settings);

private:
    void buildShop(settings::SettingsService& service);
    Card* buildAppearance();
    Card* buildAbout(const QString& dataFolder);
    void addDataRows(Card& card, const QString& dataFolder);
    void chooseAppearance(Appearance appearance);
    void chooseLanguage(const QString& code);
    void tellSaved();
    void showLoadError(const Error& error);
    void showProblem(const Error& error);

    QSettings& m_store;
    Theme& m_theme;
    Page* m_page;
    Strip* m_strip;
    ShopForm* m_form = nullptr; ///< null when the role may not change settings
    StateView* m_states = nullptr;
    QVBoxLayout* m_sections;
};

} // namespace siaran::ui
