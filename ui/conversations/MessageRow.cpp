#include "ui/conversations/MessageRow.h"

#include "models/conversations/AnswerText.h"
#include "services/access/Rights.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/MessageBubble.h"

#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using conversations::ThreadMessage;

namespace {

constexpr QSize PictureRoom {320, 320};
constexpr int MostPixels = 10'000; ///< on a side: a small file can claim to be a huge picture

BubbleContent::HeaderKind headerOf(const QString& kind)
{
    if (kind == "image"_L1 || kind == "sticker"_L1) {
        return BubbleContent::HeaderKind::Image;
    }
    if (kind == "video"_L1) {
        return BubbleContent::HeaderKind::Video;
    }
    return kind == "document"_L1 ? BubbleContent::HeaderKind::Document : BubbleContent::HeaderKind::None;
}

BubbleContent contentOf(const ThreadMessage& message)
{
    BubbleContent content {.body = models::messageWords(message),
                           .time = QLocale().toString(message.at.toLocalTime().time(), QLocale::ShortFormat)};
    if (message.file) {
        content.headerKind = headerOf(message.kind);
        content.header = message.file->name;
    }
    if (!message.campaignName.isEmpty()) { // not told to whoever may not read campaigns
        content.footer = MessageRow::tr("Answers the campaign “%1”").arg(message.campaignName);
    } else if (message.dispatch.isConfirmation) {
        content.footer = MessageRow::tr("Sent by Siaran after they said stop");
    }
    return content;
}

bool isTrouble(MessageStatus status)
{
    return status == MessageStatus::InDoubt || status == MessageStatus::Failed || status == MessageStatus::Skipped;
}

QPixmap pictureFrom(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid() || size.width() > MostPixels || size.height() > MostPixels) {
        return {};
    }
    if (size.width() > PictureRoom.width() || size.height() > PictureRoom.height()) {
        reader.setScaledSize(size.scaled(PictureRoom, Qt::KeepAspectRatio));
    }
    return QPixmap::fromImage(reader.read());
}

} // namespace

MessageRow::MessageRow(const ThreadMessage& message, access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_bubble(new MessageBubble(u"message%1"_s.arg(message.id), this))
    , m_picture(new QLabel(this))
    , m_state(makeLabel({}, "caption"_L1, this))
    , m_line(new QHBoxLayout)
{
    setObjectName(u"row%1"_s.arg(message.id));
    m_state->setObjectName(u"state%1"_s.arg(message.id));
    m_state->setWordWrap(true);
    m_picture->setObjectName(u"picture%1"_s.arg(message.id));
    m_picture->setAccessibleName(tr("Photo"));
    m_picture->hide();
    m_line->setSpacing(metrics::GapSmall);
    if (!message.inbound) {
        m_line->addStretch();
    }
    m_line->addWidget(m_state);
    m_file = addButton(u"openFile"_s, {});
    addDeeds(role);
    if (message.inbound) {
        m_line->addStretch();
    }
    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT fileRequested(m_message.id); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bubble);
    column->addWidget(m_picture, 0, message.inbound ? Qt::AlignLeft : Qt::AlignRight);
    column->addLayout(m_line);
    m_bubble->setOutgoing(!message.inbound);
    m_bubble->setGrounded(false);
    setMessage(message);
}

void MessageRow::addDeeds(access::Role role)
{
    if (may(role, access::Act::Answer)) {
        m_repeat = addButton(u"sendAgain"_s, tr("Send again…"));
        m_withdraw = addButton(u"takeBack"_s, tr("Take back"));
        connect(m_repeat, &QPushButton::clicked, this, [this] { Q_EMIT repeatRequested(-m_message.id); });
        connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(-m_message.id); });
    }
    if (may(role, access::Act::StopWriting)) {
        m_stop = addButton(u"meansStop"_s, tr("Yes, opt out"));
        m_noStop = addButton(u"meansNoStop"_s, tr("No"));
        connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopDecided(m_message.id, true); });
        connect(m_noStop, &QPushButton::clicked, this, [this] { Q_EMIT stopDecided(m_message.id, false); });
    }
}

QPushButton* MessageRow::addButton(const QString& objectName, const QString& text)
{
    auto* button = makeButton(objectName, text, "link"_L1, this);
    m_line->addWidget(button);
    return button;
}

void MessageRow::setMessage(const ThreadMessage& message)
{
    m_message = message;
    m_bubble->setContent(contentOf(message));
    const auto& dispatch = message.dispatch;
    if (message.inbound) {
        m_state->setText(message.mayMeanStop ? tr("Does this mean stop?") : QString());
    } else {
        m_state->setText(models::dispatchText(dispatch));
    }
    setRole(*m_state,
            !message.inbound && isTrouble(dispatch.status) && !dispatch.wasRepeated ? "error"_L1 : "caption"_L1);
    showButtons();
}

void MessageRow::showButtons()
{
    const auto& dispatch = m_message.dispatch;
    const auto isOurs = !m_message.inbound;
    m_file->setText(m_message.kind == "image"_L1 ? tr("Show photo") : tr("Open file"));
    m_file->setAccessibleName(m_file->text());
    m_file->setVisible(m_message.inbound && m_message.file && m_picture->isHidden());
    if (m_repeat != nullptr) {
        m_repeat->setVisible(isOurs && isTrouble(dispatch.status) && !dispatch.wasRepeated && !dispatch.isConfirmation);
        m_withdraw->setVisible(isOurs && dispatch.status == MessageStatus::Pending && !dispatch.isConfirmation);
    }
    if (m_stop != nullptr) {
        m_stop->setVisible(m_message.mayMeanStop);
        m_noStop->setVisible(m_message.mayMeanStop);
    }
    m_state->setVisible(!m_state->text().isEmpty());
}

void MessageRow::setFetching(bool fetching)
{
    m_file->setEnabled(!fetching);
    m_file->setText(fetching ? tr("Fetching…") : m_file->accessibleName());
}

void MessageRow::showPicture(const QString& path)
{
    const auto picture = pictureFrom(path);
    if (picture.isNull()) {
        showTrouble(tr("This picture cannot be shown."));
        return;
    }
    m_picture->setPixmap(picture);
    m_picture->show();
    showButtons();
}

void MessageRow::showTrouble(const QString& sentence)
{
    m_state->setText(sentence);
    showButtons();
}

} // namespace siaran::ui
