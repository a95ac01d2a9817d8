#include "app/demo/DemoRun.h"
#include "app/desktop/Composition.h"
#include "app/workspace/Workspace.h"
#include "services/settings/SettingsService.h"
#include "tests/app/desktop/Doables.h"
#include "tests/app/desktop/StandingHost.h"
#include "tests/app/desktop/WindowRights.h"
#include "tests/support/PassableFolder.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;
using access::Role;
using Kind = ui::WorkspacePlace::Kind;

namespace {

const QStringList Panes {u"campaigns"_s, u"segments"_s,  u"contacts"_s, u"replies"_s, u"optouts"_s,
                         u"templates"_s, u"analytics"_s, u"audit"_s,    u"settings"_s};

QList<QDialog*> openDialogs()
{
    QList<QDialog*> open;
    const auto windows = QApplication::topLevelWidgets();
    for (auto* window : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && dialog->isVisible()) {
            open.append(dialog);
        }
    }
    return open;
}

void closeAll()
{
    for (auto* dialog : openDialogs()) {
        dialog->reject();
    }
    while (auto* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

} // namespace

/// All of the window as an owner, a supervisor and an agent see it, over the same shop after two campaigns. The
/// services behind it are those of the role, so that a window that asks what it may not shows an error here.
class TestWindowRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setAppearance(ui::Appearance::Light);
        m_language.setLanguage(u"en"_s);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"practice"_s)));
        auto workspace = open(Role::Owner);
        QVERIFY(workspace);
        QVERIFY(workspace->start());
        app::DemoRun demo(*workspace, {.contacts = 300, .reportFile = {}, .folder = {}}, m_folder.path());
        const auto report = QCoro::waitFor(demo.run());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(QCoro::waitFor(workspace->connectAccount()));
    }

    void everybodySeesTheirPanesAndNoOthers_data() { addRoles(); }
    void everybodySeesTheirPanesAndNoOthers()
    {
        QFETCH(const Role, role);
        const auto program = enter(role);
        QVERIFY(program);
        const QHash<Role, QStringList> expected {
            {Role::Owner, Panes},
            {Role::Supervisor, Panes},
            {Role::Agent, {u"contacts"_s, u"replies"_s, u"optouts"_s, u"settings"_s}}};
        QStringList seen;
        for (const auto& pane : Panes) {
            if (m_window->showPane(pane) != nullptr) {
                seen.append(pane);
            }
        }
        QCOMPARE(seen, expected.value(role));
        const auto* badge = m_window->findChild<QWidget*>(u"roleBadge"_s);
        QCOMPARE(badge != nullptr && badge->isVisible(), role == Role::Supervisor);
    }

    void nothingIsMadeThatTheRoleMayNot_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Kind>("place");
        QTest::newRow("owner") << Role::Owner << Kind::Team;
        QTest::newRow("supervisor") << Role::Supervisor << Kind::Team;
        QTest::newRow("agent") << Role::Agent << Kind::Team;
        QTest::newRow("whoever owns this computer") << Role::Owner << Kind::Here;
    }
    void nothingIsMadeThatTheRoleMayNot()
    {
        QFETCH(const Role, role);
        QFETCH(const Kind, place);
        const auto program = enter(role, place);
        QVERIFY(program);
        for (const auto& pane : Panes) {
            if (m_window->showPane(pane) != nullptr) {
                lookAround(pane);
                QCOMPARE(trouble(), QString()); // a pane that asks what the role may not read says so
                openAndLook(u"seriesButton"_s);
                openAndLook(u"failuresCampaignButton"_s);
                for (const auto& button : {u"peopleInvite"_s, u"teamPassword"_s, u"teamJoin"_s}) {
                    openAndLook(button);
                }
            }
        }
        for (const auto& command : {u"connectWhatsApp"_s, u"dataPlace"_s}) {
            triggerAndLook(command);
        }
        QCOMPARE(m_host.left, 0);
        QStringList undecided;
        QStringList tooMuch;
        auto names = QStringList(m_seen.begin(), m_seen.end());
        names.sort();
        for (const auto& name : std::as_const(names)) {
            bool isKnown = false;
            for (const auto& right : test::windowRights()) {
                const QRegularExpression pattern(QRegularExpression::anchoredPattern(right.name));
                if (!pattern.match(name).hasMatch()) {
                    continue;
                }
                isKnown = true;
                m_found.insert(right.name);
                if (right.needs && !access::may(role, *right.needs)) {
                    tooMuch.append(name);
                }
            }
            if (!isKnown) {
                undecided.append(name);
            }
        }
        tell(u"nobody has decided who may have"_s, undecided);
        tell(u"not for this role"_s, tooMuch);
        QVERIFY(undecided.isEmpty());
        QVERIFY(tooMuch.isEmpty());
    }

    void whatWasDecidedIsInTheWindow()
    {
        if (m_found.isEmpty()) {
            QSKIP("nobody has looked");
        }
        QStringList gone;
        for (const auto& right : test::windowRights()) {
            if (!m_found.contains(right.name)) {
                gone.append(right.name);
            }
        }
        tell(u"decided, but not in the window"_s, gone);
        QVERIFY(gone.isEmpty());
    }

    // Enter, Delete, the keys of commands, a file dropped: what they do not have, they do not have by another way.
    void noKeyAndNoFileLeadsASupervisorToAChange()
    {
        const auto program = enter(Role::Supervisor);
        QVERIFY(program);
        const QList<QKeyCombination> keys {
            Qt::Key_Return,       Qt::Key_Delete,       Qt::Key_F2,           Qt::Key_Insert,
            Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_I, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_V,
            Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_N};
        for (const auto& pane : Panes) {
            lookAround(pane);
            for (const auto& key : keys) {
                auto* focus = QApplication::focusWidget();
                QTest::keyClick(focus != nullptr ? focus : m_window, key.key(), key.keyboardModifiers());
                QTest::qWait(1);
                QVERIFY2(openDialogs().isEmpty(), qPrintable(pane + u' ' + QKeySequence(key).toString()));
                m_window->showPane(pane);
            }
            QMimeData file;
            file.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"customers.csv"_s))});
            QDragEnterEvent enters({40, 40}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_window->findChild<QWidget*>(pane), &enters);
            QVERIFY2(!enters.isAccepted(), qPrintable(pane));
        }
    }

    void whereNumbersAreHiddenASupervisorSeesStars()
    {
        {
            auto workspace = open(Role::Owner);
            QVERIFY(workspace);
            const auto before = workspace->settingsAtStart();
            auto after = before;
            after.numbersMasked = true;
            QVERIFY(QCoro::waitFor(workspace->settings().save(before, after)));
        }
        const auto program = enter(Role::Supervisor);
        QVERIFY(program);
        m_lookedAt = u"masked"_s;
        static const QRegularExpression whole(u"\\+?[0-9][0-9 -]{8,}[0-9]"_s);
        QString seen;
        for (const auto& pane : Panes) {
            lookAround(pane);
            QCOMPARE(trouble(), QString());
            const auto words = wordsOf(*m_window->findChild<QWidget*>(pane));
            for (const auto& word : words) {
                const bool isNumber = word.contains(whole) && word.contains(u'+');
                QVERIFY2(!isNumber, qPrintable(pane + u": "_s + word));
            }
            seen += words.join(u'\n');
        }
        QVERIFY(seen.contains(u"****"_s));
    }

private:
    // What stands on labels and in tables.
    static QStringList wordsOf(const QWidget& pane)
    {
        QStringList words;
        const auto labels = pane.findChildren<QLabel*>();
        for (const auto* label : labels) {
            words.append(label->text());
        }
        const auto views = pane.findChildren<QAbstractItemView*>();
        for (const auto* view : views) {
            const auto* model = view->model();
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    words.append(model->index(row, column).data().toString());
                }
            }
        }
        return words;
    }

    // One line each: long messages are cut.
    static void tell(const QString& what, const QStringList& names)
    {
        for (const auto& name : names) {
            qWarning("%s: %s", qPrintable(what), qPrintable(name));
        }
    }

    static void addRoles()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("owner") << Role::Owner;
        QTest::newRow("supervisor") << Role::Supervisor;
        QTest::newRow("agent") << Role::Agent;
    }

    std::unique_ptr<app::Workspace> open(Role role)
    {
        simulator::SimulatorSettings hurried;
        hurried.messagesPerSecond = 1000;
        hurried.timeScale = 3000;
        hurried.replied = 0.2;
        auto opened = app::Workspace::open({.folder = m_folder.filePath(u"practice"_s),
                                            .programs = {},
                                            .actor = u"tester"_s,
                                            .role = role,
                                            .practice = hurried});
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().detail));
            return nullptr;
        }
        return *std::move(opened);
    }

    std::unique_ptr<app::Composition> enter(Role role, Kind place = Kind::Team)
    {
        auto workspace = open(role);
        if (!workspace) {
            return nullptr;
        }
        m_seen.clear();
        m_lookedAt = access::toWord(role);
        m_host.role = role;
        m_host.kind = place;
        auto program = app::compose(std::move(workspace), m_settings, m_theme, {}, m_folder.path(),
                                    {.host = &m_host, .trouble = {}, .isFirstStart = place == Kind::Here});
        program->show();
        const auto windows = QApplication::topLevelWidgets();
        for (auto* window : windows) {
            if (auto* found = qobject_cast<ui::MainWindow*>(window)) {
                m_window = found;
            }
        }
        return QTest::qWaitForWindowActive(m_window) ? std::move(program) : nullptr;
    }

    // Waits for the answers, chooses the first of everything and looks at it with the right button.
    void lookAround(const QString& pane)
    {
        auto* widget = m_window->showPane(pane);
        comeToRest();
        const auto views = widget->findChildren<QAbstractItemView*>();
        for (auto* view : views) {
            if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0) {
                continue;
            }
            view->setFocus(Qt::OtherFocusReason);
            const auto first = view->model()->index(0, 0);
            view->setCurrentIndex(first);
            view->selectionModel()->select(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            if (view->contextMenuPolicy() == Qt::CustomContextMenu) {
                Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
            }
        }
        comeToRest();
        m_seen += test::doables();
        closeAll();
        savePictures(pane);
    }

    // Until nothing is being loaded and nothing new has come for a while.
    void comeToRest() const
    {
        constexpr int PatienceMs = 20'000;
        constexpr std::chrono::milliseconds Quiet {300};
        std::pair<QSet<QString>, qsizetype> before;
        QDeadlineTimer quiet(Quiet);
        const auto isAtRest = [&] {
            const std::pair now(test::doables(), wordsOf(*m_window).size());
            if (now != before || isLoading()) {
                before = now;
                quiet.setRemainingTime(Quiet);
            }
            return quiet.hasExpired();
        };
        if (!QTest::qWaitFor(isAtRest, PatienceMs)) {
            qWarning("the window does not come to rest");
        }
    }

    bool isLoading() const
    {
        const auto states = m_window->findChildren<ui::StateView*>();
        return std::ranges::any_of(states, [](const ui::StateView* view) {
            return view->isVisible() && view->state() == ui::StateView::State::Loading;
        });
    }

    QString trouble() const
    {
        const auto states = m_window->findChildren<ui::StateView*>();
        for (const auto* state : states) {
            if (state->state() == ui::StateView::State::Error) {
                return u"an error in "_s + state->parent()->objectName();
            }
        }
        const auto strips = m_window->findChildren<ui::Strip*>();
        for (const auto* strip : strips) {
            if (strip->isVisible() && strip->kind() == ui::Strip::Kind::Danger) {
                return strip->text();
            }
        }
        return {};
    }

    // What stands in a window of its own that a button opens.
    void openAndLook(const QString& button)
    {
        auto* found = m_window->findChild<QAbstractButton*>(button);
        if (found != nullptr && found->isVisible()) {
            found->click();
            comeToRest();
            m_seen += test::doables();
            closeAll();
            comeToRest();
        }
    }

    // The same of a command of the menu, when there is one.
    void triggerAndLook(const QString& command)
    {
        if (auto* action = m_window->findChild<QAction*>(command)) {
            action->trigger();
            comeToRest();
            m_seen += test::doables();
            closeAll();
            comeToRest();
        }
    }

    void savePictures(const QString& pane)
    {
        const QDir folder(qEnvironmentVariable("SIARAN_ROLE_SCREENS"));
        if (folder.path() == "."_L1) {
            return;
        }
        for (const auto appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
            m_theme.setAppearance(appearance);
            QTest::qWait(20);
            const auto theme = appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s;
            m_window->grab().save(folder.filePath(u"%1_%2_%3.png"_s.arg(m_lookedAt, pane, theme)));
        }
    }

    test::PassableFolder m_folder;
    ui::Theme m_theme {*qApp};
    ui::Language m_language;
    QSettings m_settings {m_folder.filePath(u"siaran.ini"_s), QSettings::IniFormat};
    ui::MainWindow* m_window = nullptr;
    QString m_lookedAt; ///< what pictures are called after
    test::StandingHost m_host;
    QSet<QString> m_seen; ///< what there is to do, since somebody entered
    QSet<QString> m_found; ///< rights that were looked for and found, by anybody
};

QTEST_MAIN(TestWindowRoles)
#include "tst_windowroles.moc"
