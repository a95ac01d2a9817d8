#pragma once

#include "services/access/Rights.h"
#include "services/core/StrongId.h"
#include "ui/shell/Pane.h"

#include <QList>
#include <QObject>

class QSettings;

namespace siaran::ui {
class MainWindow;
class SettingsPane;
class Theme;
} // namespace siaran::ui

namespace siaran::app {

class ChangeRouter;
class Workspace;

/// The panes of the window: what each is made of, which changes refresh it, and the ways from one to another.
class Panes final : public QObject {
    Q_OBJECT

public:
    /// Everything handed over outlives this, but for the window: it is made of list() and goes first. It is spoken to
    /// only when it asks for a pane.
    Panes(Workspace& workspace, ChangeRouter& router, QSettings& settings, ui::Theme& theme, QString dataFolder,
          ui::MainWindow& window);

    /// In the order of the navigation.
    [[nodiscard]] QList<ui::Pane> list();

    void showCampaign(CampaignId id);
    void showContact(ContactId id);
    void showReport(CampaignId id);
    void showConversation(ContactId id);

Q_SIGNALS:
    /// Others may add to it.
    void settingsMade(siaran::ui::SettingsPane* pane);

private:
    template <typename PaneType>
    PaneType* show(const QString& id);
    template <typename PaneType>
    PaneType* adopt(PaneType* pane, const QStringList& topics);
    [[nodiscard]] bool may(access::Act act) const;

    QWidget* makeCampaigns(QWidget* parent);
    QWidget* makeSegments(QWidget* parent);
    QWidget* makeContacts(QWidget* parent);
    QWidget* makeReplies(QWidget* parent);
    QWidget* makeOptOuts(QWidget* parent);
    QWidget* makeTemplates(QWidget* parent);
    QWidget* makeAnalytics(QWidget* parent);
    QWidget* makeAudit(QWidget* parent);
    QWidget* makeSettings(QWidget* parent);

    Workspace& m_workspace;
    ChangeRouter& m_router;
    QSettings& m_settings;
    ui::Theme& m_theme;
    const QString m_dataFolder;
    ui::MainWindow& m_window;
    const access::Role m_role;
};

} // namespace siaran::app
