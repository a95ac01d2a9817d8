#include "app/demo/DemoRun.h"
#include "app/desktop/Composition.h"
#include "app/workspace/Workspace.h"
#include "models/conversations/ThreadListModel.h"
#include "services/contacts/ContactService.h"
#include "services/conversations/ConversationService.h"
#include "services/segments/SegmentService.h"
#include "services/settings/SettingsService.h"
#include "tests/app/desktop/StandingHost.h"
#include "tests/security/NastyTexts.h"
#include "tests/support/PassableFolder.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QTest>
#include <QTextEdit>
#include <QValidator>

#include <algorithm>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

bool isInside(const QWidget* thing)
{
    for (const auto* at = thing->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QComboBox*>(at) != nullptr || qobject_cast<const QAbstractSpinBox*>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

// Those that a person could type into, of all windows and also of pages that are not turned to.
QList<QPointer<QWidget>> editors()
{
    QList<QPointer<QWidget>> found;
    const auto all = QApplication::allWidgets();
    for (auto* widget : all) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        const auto* text = qobject_cast<QPlainTextEdit*>(widget);
        const bool isEditor = (line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly());
        if (isEditor && widget->isEnabled() && !isInside(widget)) {
            found.append(widget);
        }
    }
    return found;
}

QString textIn(const QWidget* editor)
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line != nullptr ? line->text() : qobject_cast<const QPlainTextEdit*>(editor)->toPlainText();
}

// What takes anything at all, of this length.
bool takesAnything(const QWidget* editor, const QString& text)
{
    if (editor->objectName() == "draftName"_L1) {
        return false; // becomes a name as WhatsApp wants it
    }
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line == nullptr
        || (line->validator() == nullptr && line->inputMask().isEmpty() && line->maxLength() >= text.size());
}

// As a keyboard does it, one letter after the other, over what stood there.
void type(QWidget* editor, const QString& text)
{
    const QPointer<QWidget> here(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Backspace);
    for (const auto letter : text) {
        if (here) {
            QTest::sendKeyEvent(QTest::Click, here, Qt::Key(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
        }
    }
}

bool isMarkup(const QString& text)
{
    return text.contains("<img src=x"_L1) || text.contains("<b>tebal"_L1);
}

// The last one is markup: what is shown of it is looked at when everything has come to rest.
QStringList nastyTexts()
{
    QStringList texts;
    for (const auto& one : test::nastyTexts()) {
        texts.append(one.text);
    }
    std::ranges::stable_partition(texts, [](const QString& text) { return !isMarkup(text); });
    return texts;
}

} // namespace

/// Somebody who types texts that mean something to somebody on their way, into whatever in the window takes text.
class TestTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setAppearance(ui::Appearance::Light);
        m_language.setLanguage(u"en"_s);
        const auto folder = m_folder.filePath(u"practice"_s);
        QVERIFY(QDir().mkpath(folder));
        simulator::SimulatorSettings hurried;
        hurried.messagesPerSecond = 1000;
        hurried.timeScale = 3000;
        hurried.replied = 0.5;
        auto opened
            = app::Workspace::open({.folder = folder, .programs = {}, .actor = u"tester"_s, .practice = hurried});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = opened->get();
        QVERIFY(m_workspace->start());
        app::DemoRun demo(*m_workspace, {.contacts = 60, .reportFile = {}, .folder = {}}, m_folder.path());
        const auto report = QCoro::waitFor(demo.run());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        m_program = app::compose(*std::move(opened), m_settings, m_theme, {}, m_folder.path(), {.host = &m_host});
        m_program->show();
        const auto windows = QApplication::topLevelWidgets();
        for (auto* window : windows) {
            if (auto* found = qobject_cast<ui::MainWindow*>(window)) {
                m_window = found;
            }
        }
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup() { closeAll(); }

    void cleanupTestCase() { m_program.reset(); }

    void aNameOfTheShopIsKept()
    {
        enter(u"settings"_s);
        for (const auto& text : nastyTexts()) {
            auto* name = visible<QLineEdit>(u"businessName"_s);
            QVERIFY(name);
            type(name, text);
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(m_workspace->settings().load())->businessName, text, Patience);
            lookAt(text);
        }
    }

    void aNameOfSomebodyIsKept()
    {
        enter(u"contacts"_s);
        choose(u"contactsTable"_s, 0);
        QTRY_VERIFY_WITH_TIMEOUT(visible<QLineEdit>(u"profileName"_s) != nullptr, Patience);
        for (const auto& text : nastyTexts()) {
            auto* name = visible<QLineEdit>(u"profileName"_s);
            QVERIFY(name);
            type(name, text);
            QTest::keyClick(name, Qt::Key_Return);
            const auto isKept = [&] {
                const auto people = QCoro::waitFor(m_workspace->contacts().page({}, {}, 200));
                return people && std::ranges::count(people->rows, text, &Contact::displayName) == 1;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isKept(), qPrintable(text), Patience);
            lookAt(text);
        }
    }

    void theWordsOfAnAnswerAreSent()
    {
        enter(u"replies"_s);
        // Not everybody may be answered: who said stop may not.
        const auto* list = visible<QAbstractItemView>(u"threads"_s);
        QVERIFY(list);
        const auto mayAnswer = [] {
            const auto* answer = visible<QPlainTextEdit>(u"answer"_s);
            return answer != nullptr && answer->isEnabled();
        };
        for (int row = 0; row < list->model()->rowCount() && !mayAnswer(); ++row) {
            choose(u"threads"_s, row);
        }
        QVERIFY(mayAnswer());
        const ContactId contact(list->currentIndex().data(models::ThreadListModel::ContactIdRole).toLongLong());
        for (const auto& text : nastyTexts()) {
            auto* answer = visible<QPlainTextEdit>(u"answer"_s);
            QVERIFY(answer);
            type(answer, text);
            auto* send = visible<QAbstractButton>(u"sendAnswer"_s);
            QVERIFY(send);
            QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), Patience);
            send->click();
            const auto isKept = [&] {
                const auto thread = QCoro::waitFor(m_workspace->conversations().thread(contact, {}, 50));
                return thread && std::ranges::count(*thread, text, &conversations::ThreadMessage::text) == 1;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isKept(), qPrintable(text), Patience);
            QTRY_VERIFY_WITH_TIMEOUT(answer->toPlainText().isEmpty(), Patience);
            lookAt(text);
        }
    }

    void aNameOfASegmentIsKept()
    {
        for (const auto& text : nastyTexts()) {
            m_window->showPane(u"segments"_s);
            QVERIFY(open(u"newSegment"_s));
            QTRY_VERIFY_WITH_TIMEOUT(visible<QLineEdit>(u"segmentName"_s) != nullptr, Patience);
            type(visible<QLineEdit>(u"segmentName"_s), text);
            auto* everyone = visible<QAbstractButton>(u"everyone"_s);
            QVERIFY(everyone);
            everyone->click();
            auto* save = visible<QAbstractButton>(u"saveSegment"_s);
            QVERIFY(save);
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
            save->click();
            const auto isKept = [&] {
                const auto segments = QCoro::waitFor(m_workspace->segments().list());
                return segments && std::ranges::count(*segments, text, &segments::Segment::name) == 1;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isKept(), qPrintable(text), Patience);
            lookAt(text);
        }
    }

    // `door`: what opens a window of its own, by its name; nothing: all of the pane, with the pages that are not turned
    // to. `editor`: one of those that are met there.
    void whatIsTypedStandsThere_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addColumn<QString>("door");
        QTest::addColumn<QString>("editor");
        const auto row = [](const char* name, const QString& pane, const QString& door, const QString& editor) {
            QTest::newRow(name) << pane << door << editor;
        };
        row("the list of campaigns and the wizard", u"campaigns"_s, {}, u"campaignName"_s);
        row("the list of segments and the builder", u"segments"_s, {}, u"segmentName"_s);
        row("contacts", u"contacts"_s, {}, u"profileName"_s);
        row("replies", u"replies"_s, {}, u"searchReplies"_s);
        row("opt-outs", u"optouts"_s, {}, u"searchOptOuts"_s);
        row("somebody says stop", u"optouts"_s, u"stopNumberAction"_s, {});
        row("templates", u"templates"_s, {}, u"searchTemplates"_s);
        row("a template", u"templates"_s, u"newTemplate"_s, u"draftName"_s);
        row("recipients", u"analytics"_s, {}, u"searchRecipients"_s);
        row("settings", u"settings"_s, {}, u"businessName"_s);
        row("stop words", u"optouts"_s, u"editConsentRules"_s, {});
        row("somebody is invited", u"settings"_s, u"peopleInvite"_s, u"inviteName"_s);
        row("a password", u"settings"_s, u"teamPassword"_s, u"presentPassword"_s);
        row("a team", u"settings"_s, u"dataPlace"_s, u"teamHost"_s);
        row("WhatsApp", u"settings"_s, u"connectWhatsApp"_s, u"setupTestName"_s);
    }

    void whatIsTypedStandsThere()
    {
        QFETCH(QString, pane);
        QFETCH(QString, door);
        QFETCH(QString, editor);
        enter(pane);
        auto places = editors();
        if (door.isEmpty()) {
            const auto* widget = m_window->showPane(pane);
            places.removeIf([widget](const QPointer<QWidget>& place) { return !widget->isAncestorOf(place); });
        } else {
            const auto before = places;
            QVERIFY2(open(door), qPrintable(door));
            places = editors();
            places.removeIf([&before](const QPointer<QWidget>& place) { return before.contains(place); });
        }
        const bool isThere = std::ranges::any_of(
            places, [&](const QPointer<QWidget>& place) { return editor.isEmpty() || place->objectName() == editor; });
        QVERIFY2(!places.isEmpty() && isThere, qPrintable(namesOf(places)));
        for (const auto& place : std::as_const(places)) {
            for (const auto& text : nastyTexts()) {
                if (!place || !place->isEnabled()) {
                    break; // what was typed elsewhere has made it pointless
                }
                type(place, text);
                QVERIFY(place);
                if (isMarkup(text)) {
                    verifyNothingIsMarkup();
                }
                if (takesAnything(place, text)) {
                    QVERIFY2(textIn(place) == text,
                             qPrintable(place->objectName() + u": "_s + text + u" became "_s + textIn(place)));
                }
            }
            QTest::qWait(1);
        }
        QTest::qWait(300); // what is asked because of it is answered
        verifyNothingIsMarkup();
        QVERIFY(m_window->isVisible());
    }

private:
    template <typename Widget>
    static Widget* visible(const QString& name)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (auto* window : windows) {
            const auto found = window->findChildren<Widget*>(name);
            for (auto* widget : found) {
                if (widget->isVisible()) {
                    return widget;
                }
            }
        }
        return nullptr;
    }

    static QString namesOf(const QList<QPointer<QWidget>>& places)
    {
        QStringList names;
        for (const auto& place : places) {
            names.append(place->objectName());
        }
        return names.join(u' ');
    }

    // The pane with the first of everything chosen.
    void enter(const QString& pane)
    {
        auto* widget = m_window->showPane(pane);
        QVERIFY(widget);
        QTest::qWait(200);
        const auto views = widget->findChildren<QAbstractItemView*>();
        for (auto* view : views) {
            if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 0) {
                view->setCurrentIndex(view->model()->index(0, 0));
            }
        }
        QTest::qWait(200);
    }

    void choose(const QString& list, int row)
    {
        QTRY_VERIFY_WITH_TIMEOUT(visible<QAbstractItemView>(list) != nullptr
                                     && visible<QAbstractItemView>(list)->model()->rowCount() > row,
                                 Patience);
        auto* view = visible<QAbstractItemView>(list);
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::qWait(200);
    }

    // A command or a button.
    bool open(const QString& door)
    {
        if (auto* action = m_window->findChild<QAction*>(door); action != nullptr && action->isEnabled()) {
            action->trigger();
        } else if (auto* button = visible<QAbstractButton>(door)) {
            button->click();
        } else {
            return false;
        }
        QTest::qWait(100);
        return true;
    }

    static void closeAll()
    {
        while (auto* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        const auto windows = QApplication::topLevelWidgets();
        for (auto* window : windows) {
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && dialog->isVisible()) {
                dialog->reject();
            }
        }
        QTest::qWait(50);
    }

    // Where markup may be shown as such, once it is shown.
    static void lookAt(const QString& text)
    {
        if (isMarkup(text)) {
            QTest::qWait(200);
            verifyNothingIsMarkup();
        }
    }

    static void verifyNothingIsMarkup()
    {
        const auto all = QApplication::allWidgets();
        for (const auto* widget : all) {
            QVERIFY2(!isMarkup(widget->toolTip()), qPrintable(widget->objectName() + u": "_s + widget->toolTip()));
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                QVERIFY2(label->textFormat() == Qt::PlainText || !isMarkup(label->text()),
                         qPrintable(label->objectName() + u": "_s + label->text()));
            }
            if (const auto* text = qobject_cast<const QTextEdit*>(widget)) {
                QVERIFY2(!text->toHtml().contains("<img"_L1), qPrintable(text->objectName()));
            }
        }
    }

    test::PassableFolder m_folder;
    ui::Theme m_theme {*qApp};
    ui::Language m_language;
    QSettings m_settings {m_folder.filePath(u"siaran.ini"_s), QSettings::IniFormat};
    test::StandingHost m_host;
    std::unique_ptr<app::Composition> m_program;
    app::Workspace* m_workspace = nullptr;
    ui::MainWindow* m_window = nullptr;
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
