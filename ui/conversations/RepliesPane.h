#pragma once

#include "services/conversations/AnswerService.h"
#include "services/conversations/Conversation.h"
#include "ui/conversations/RepliesServices.h"
#include "ui/widgets/ToastHost.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace siaran::ui {

class Composer;
class EmptyState;
class PageHeader;
class PinnedCard;
class ThreadHeader;
class ThreadList;
class ThreadView;

/// What customers wrote, and the answers: the threads at the left, the chosen one at the right. Each thread keeps what
/// was begun to be written in it, by whoever may answer.
class RepliesPane final : public QWidget {
    Q_OBJECT

public:
    explicit RepliesPane(const RepliesServices& services, QWidget* parent = nullptr);

    /// Shows the thread of this contact, whatever the list shows.
    void showContact(ContactId contact);

public Q_SLOTS:
    /// Something changed elsewhere.
    void refresh();

Q_SIGNALS:
    void campaignRequested(siaran::CampaignId campaign);
    void contactRequested(siaran::ContactId contact);
    void toastRequested(const siaran::ui::Toast& toast);

private:
    QWidget* buildThread();
    void buildComposer(QWidget* thread);
    void connectThread();
    void askFacts();
    void takeFacts(ContactId contact, const Result<conversations::ThreadFacts>& facts);
    void markRead(ContactId contact);
    void keepDraft();
    void answer(const conversations::Answer& what, bool isDraft);
    void finishAnswer(ContactId contact, bool wasDraft, const Result<void>& done);
    void chooseTemplate();
    void chooseFile();
    void openFile(qint64 message);
    void showFile(qint64 message, const Result<QString>& path);
    void askToRepeat(qint64 message);
    void changeConsent();
    void saveConsent(bool optedOut, const QString& evidence);
    void settleDoubt(qint64 message, bool means);
    void tellDone(const Result<void>& done);
    void tellTrouble(const QString& sentence);
    void showEvent(QShowEvent* event) override;

    const RepliesServices m_services;
    PageHeader* m_title;
    ThreadList* m_list;
    QStackedWidget* m_right;
    EmptyState* m_nobody;
    QWidget* m_thread = nullptr;
    ThreadHeader* m_header = nullptr;
    PinnedCard* m_pinned = nullptr; ///< null when the role may not read campaigns
    ThreadView* m_view = nullptr;
    Composer* m_composer = nullptr; ///< null when the role may not answer
    ContactId m_contact;
    std::optional<conversations::ThreadFacts> m_facts; ///< of m_contact, once known
    QHash<ContactId, QString> m_drafts;
};

} // namespace siaran::ui
