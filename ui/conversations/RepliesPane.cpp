#include "ui/conversations/RepliesPane.h"

#include "models/conversations/AnswerText.h"
#include "services/access/Rights.h"
#include "services/consent/ConsentService.h"
#include "services/consent/OptOutService.h"
#include "services/conversations/AnswerService.h"
#include "services/conversations/ConversationService.h"
#include "services/conversations/MediaShelf.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/conversations/AnswerErrorText.h"
#include "ui/conversations/Composer.h"
#include "ui/conversations/MessageRow.h"
#include "ui/conversations/PinnedCard.h"
#include "ui/conversations/TemplateAnswerDialog.h"
#include "ui/conversations/ThreadHeader.h"
#include "ui/conversations/ThreadList.h"
#include "ui/conversations/ThreadView.h"
#include "ui/shell/PaneAction.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using conversations::ThreadFacts;

namespace {

constexpr int ListWidth = 300;
constexpr int WidestList = 400;
constexpr int ThreadWidth = 560;

} // namespace

RepliesPane::RepliesPane(const RepliesServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new PageHeader(tr("Replies"), this))
    , m_list(new ThreadList(services.conversations, this))
    , m_right(new QStackedWidget(this))
    , m_nobody(new EmptyState(u"chat-dots"_s, this))
{
    setObjectName(u"replies"_s);
    const bool answers = may(services.role, access::Act::Answer);
    m_nobody->setWords(
        {tr("Choose a conversation"),
         answers ? tr("Its messages stand here, and you can answer them.") : tr("Its messages stand here."),
         {}});
    m_thread = buildThread();
    m_right->addWidget(m_nobody);
    m_right->addWidget(m_thread);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"repliesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::GapLarge);
    m_list->setMaximumWidth(WidestList);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, ThreadWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_title);
    column->addWidget(splitter, 1);

    auto* find = makeAction(u"findReply"_s, tr("Search replies"), u"search"_s, QKeySequence::Find, this);
    connect(find, &QAction::triggered, m_list, &ThreadList::focusSearch);
    connect(m_list, &ThreadList::chosen, this, &RepliesPane::showContact);
    connectThread();
}

QWidget* RepliesPane::buildThread()
{
    auto* thread = new QWidget(this);
    m_header = new ThreadHeader(m_services.role, thread);
    m_view = new ThreadView(m_services.conversations, m_services.role, thread);
    auto* column = new QVBoxLayout(thread);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    if (may(m_services.role, access::Act::ReadCampaigns)) {
        m_pinned = new PinnedCard(thread);
        m_pinned->hide();
        column->addWidget(m_pinned);
        connect(m_pinned, &PinnedCard::campaignRequested, this, &RepliesPane::campaignRequested);
    }
    column->addWidget(m_view, 1);
    if (may(m_services.role, access::Act::Answer)) {
        buildComposer(thread);
        column->addWidget(m_composer);
    }
    return thread;
}

void RepliesPane::buildComposer(QWidget* thread)
{
    m_composer = new Composer(m_services.role, thread);
    connect(m_list, &ThreadList::opened, m_composer, &Composer::focusText);
    connect(m_composer, &Composer::sendRequested, this,
            [this](const QString& text) { answer(conversations::AnswerWords {text}, true); });
    connect(m_composer, &Composer::templateRequested, this, &RepliesPane::chooseTemplate);
    connect(m_composer, &Composer::fileRequested, this, &RepliesPane::chooseFile);
}

void RepliesPane::connectThread()
{
    connect(m_header, &ThreadHeader::contactRequested, this, [this] { Q_EMIT contactRequested(m_contact); });
    connect(m_header, &ThreadHeader::consentRequested, this, &RepliesPane::changeConsent);
    connect(m_view, &ThreadView::shown, this, &RepliesPane::markRead);
    connect(m_view, &ThreadView::fileRequested, this, &RepliesPane::openFile);
    connect(m_view, &ThreadView::repeatRequested, this, &RepliesPane::askToRepeat);
    connect(m_view, &ThreadView::stopDecided, this, &RepliesPane::settleDoubt);
    connect(m_view, &ThreadView::withdrawRequested, this, [this](qint64 message) {
        QCoro::connect(m_services.answers.withdraw(message), this,
                       [this](const Result<void>& done) { tellDone(done); });
    });
}

void RepliesPane::showContact(ContactId contact)
{
    if (contact == m_contact) {
        return;
    }
    keepDraft();
    m_contact = contact;
    m_facts.reset();
    if (m_pinned != nullptr) {
        m_pinned->hide();
    }
    if (m_composer != nullptr) {
        m_composer->setFacts({});
        m_composer->setBusy(false);
        m_composer->setTrouble({});
        m_composer->setText(m_drafts.value(contact));
    }
    m_right->setCurrentWidget(m_thread);
    m_list->choose(contact);
    m_view->setContact(contact);
    askFacts();
}

void RepliesPane::refresh()
{
    m_list->refresh();
    if (m_contact.isValid()) {
        m_view->refresh();
        askFacts();
    }
}

void RepliesPane::askFacts()
{
    QCoro::connect(m_services.conversations.facts(m_contact), this,
                   [this, contact = m_contact](const Result<ThreadFacts>& facts) { takeFacts(contact, facts); });
}

void RepliesPane::takeFacts(ContactId contact, const Result<ThreadFacts>& facts)
{
    if (contact != m_contact) {
        return; // somebody else is shown by now
    }
    if (!facts) {
        tellTrouble(answerErrorText(facts.error()));
        return;
    }
    m_facts = *facts;
    m_header->setFacts(*facts);
    if (m_composer != nullptr) {
        m_composer->setFacts(*facts);
    }
    if (m_pinned != nullptr) {
        m_pinned->setVisible(facts->pinned.has_value());
        if (facts->pinned) {
            m_pinned->setMessage(*facts->pinned);
        }
    }
}

// Only what a person can see is read, and only by whoever answers.
void RepliesPane::markRead(ContactId contact)
{
    if (m_composer == nullptr || !isVisible() || !contact.isValid() || contact != m_contact) {
        return;
    }
    const auto row = m_list->model().rowOf(contact.value());
    if (row >= 0 && m_list->model().at(row).unread == 0) {
        return;
    }
    // Whether it worked shows by itself the next time.
    QCoro::connect(m_services.conversations.markRead(contact), this,
                   [this](const Result<void>&) { m_list->refresh(); });
}

void RepliesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    markRead(m_contact);
}

void RepliesPane::keepDraft()
{
    if (m_composer == nullptr) {
        return;
    }
    if (const auto text = m_composer->text(); text.trimmed().isEmpty()) {
        m_drafts.remove(m_contact);
    } else {
        m_drafts.insert(m_contact, text);
    }
}

void RepliesPane::answer(const conversations::Answer& what, bool isDraft)
{
    m_composer->setBusy(true);
    m_composer->setTrouble({});
    QCoro::connect(
        m_services.answers.answer(m_contact, what), this,
        [this, isDraft, contact = m_contact](const Result<void>& done) { finishAnswer(contact, isDraft, done); });
}

void RepliesPane::finishAnswer(ContactId contact, bool wasDraft, const Result<void>& done)
{
    if (contact != m_contact) {
        if (done && wasDraft) {
            m_drafts.remove(contact);
        } else if (!done) {
            Q_EMIT toastRequested({.text = answerErrorText(done.error()), .undoText = {}});
        }
        return;
    }
    m_composer->setBusy(false);
    if (!done) {
        m_composer->setTrouble(answerErrorText(done.error()));
        askFacts();
        return;
    }
    if (wasDraft) {
        m_composer->setText({});
        m_drafts.remove(contact);
    }
    m_view->followEnd();
    refresh();
    m_composer->focusText();
}

void RepliesPane::chooseTemplate()
{
    Contact person;
    person.id = m_contact;
    person.displayName = m_facts ? m_facts->contactName : QString();
    person.phoneE164 = m_facts ? m_facts->phoneE164 : QString();
    const auto send = [this, contact = m_contact](const MessageContent& content) {
        if (contact == m_contact) {
            answer(conversations::AnswerTemplate {content}, false);
        }
    };
    (new TemplateAnswerDialog(m_services.templates, person, send, this))->open();
}

void RepliesPane::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, contact = m_contact](const QString& path) {
        if (contact == m_contact) {
            // What was written goes with the file.
            answer(conversations::AnswerFile {path, m_composer->text().trimmed()}, true);
        }
    });
    dialog->open();
}

void RepliesPane::openFile(qint64 message)
{
    if (auto* row = m_view->row(message)) {
        row->setFetching(true);
    }
    QCoro::connect(m_services.media.fetch(message), this,
                   [this, message](const Result<QString>& path) { showFile(message, path); });
}

void RepliesPane::showFile(qint64 message, const Result<QString>& path)
{
    auto* row = m_view->row(message);
    if (row == nullptr) {
        return;
    }
    row->setFetching(false);
    if (!path) {
        row->showTrouble(answerErrorText(path.error()));
    } else if (row->message().kind == "image"_L1) {
        row->showPicture(*path);
    } else {
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
    }
}

void RepliesPane::askToRepeat(qint64 message)
{
    const Question question {.title = tr("Send this message again?"),
                             .text = tr("If the first one did arrive, they read it twice."),
                             .act = tr("Send again"),
                             .stay = tr("Leave it")};
    ConfirmDialog::ask(this, question, [this, message] {
        QCoro::connect(m_services.answers.sendAgain(message), this, [this](const Result<void>& done) {
            m_view->followEnd();
            tellDone(done);
        });
    });
}

void RepliesPane::changeConsent()
{
    if (!m_facts) {
        return;
    }
    const auto name = models::threadName(m_facts->contactName, m_facts->phoneE164);
    if (m_facts->optedOut) {
        OptInDialog::ask(this, name, [this](const QString& evidence) { saveConsent(false, evidence); });
        return;
    }
    const Question question {.title = tr("Opt %1 out?").arg(name),
                             .text = tr("No campaign will reach this person any more."),
                             .act = tr("Opt out"),
                             .stay = tr("Cancel"),
                             .isDestructive = true};
    ConfirmDialog::ask(this, question, [this] { saveConsent(true, tr("Noted down in the conversation")); });
}

void RepliesPane::saveConsent(bool optedOut, const QString& evidence)
{
    m_header->setBusy(true);
    QCoro::connect(m_services.consent.setOptedOut(m_contact, optedOut, evidence), this,
                   [this](const Result<void>& done) {
                       m_header->setBusy(false);
                       tellDone(done);
                   });
}

void RepliesPane::settleDoubt(qint64 message, bool means)
{
    const auto verdict = means ? consent::StopVerdict::Stop : consent::StopVerdict::NoStop;
    QCoro::connect(m_services.optOuts.settle(message, verdict), this,
                   [this](const Result<void>& done) { tellDone(done); });
}

void RepliesPane::tellDone(const Result<void>& done)
{
    tellTrouble(done ? QString() : answerErrorText(done.error()));
    refresh();
}

void RepliesPane::tellTrouble(const QString& sentence)
{
    if (m_composer != nullptr) {
        m_composer->setTrouble(sentence);
    } else if (!sentence.isEmpty()) {
        Q_EMIT toastRequested({.text = sentence, .undoText = {}});
    }
}

} // namespace siaran::ui
