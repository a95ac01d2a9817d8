#include "ui/conversations/ThreadDelegate.h"

#include "models/conversations/AnswerText.h"
#include "models/conversations/ThreadListModel.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/theme/Tokens.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int SmallPixels = 12;
constexpr int Strong = 600;
constexpr int Plain = 400;
constexpr int BarWidth = 3;

/// Paints one row from its outer edges inwards.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const conversations::ThreadSummary& thread)
        : m_painter(painter)
        , m_option(option)
        , m_thread(thread)
        , m_room(
              option.rect.adjusted(metrics::CellPadding, metrics::GapSmall, -metrics::CellPadding, -metrics::GapSmall))
    {
    }

    void paint()
    {
        paintGround();
        const auto upper = QRect(m_room.left(), m_room.top(), m_room.width(), m_room.height() / 2);
        const auto lower = QRect(m_room.left(), upper.bottom() + 1, m_room.width(), m_room.height() - upper.height());
        paintNameAndTime(upper);
        paintWords(lower);
    }

private:
    QColor ink(Token token) const { return color(token, m_option.palette); }

    void paintGround()
    {
        const auto& rect = m_option.rect;
        const bool isChosen = m_option.state.testFlag(QStyle::State_Selected);
        if (isChosen || m_option.state.testFlag(QStyle::State_MouseOver)) {
            m_painter.fillRect(rect, ink(isChosen ? Token::AccentSoft : Token::Surface2));
        }
        m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ink(Token::Border));
        if (m_option.state.testFlag(QStyle::State_HasFocus)) {
            m_painter.fillRect(QRect(rect.left(), rect.top(), BarWidth, rect.height()), ink(Token::Focus));
        }
    }

    void write(const QRect& rect, int flags, const QString& text, const QFont& font, Token token)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink(token));
        m_painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void paintNameAndTime(QRect room)
    {
        const auto small = scaledFont(m_option.font, SmallPixels, Plain);
        const auto time = models::threadTime(m_thread.lastMessageAt, QDateTime::currentDateTimeUtc());
        const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 1;
        write(QRect(room.right() - timeWidth, room.top(), timeWidth + 1, room.height()), Qt::AlignRight, time, small,
              Token::Text2);
        room.setRight(room.right() - timeWidth - metrics::GapSmall);
        if (m_thread.optedOut || m_thread.isFlagged) {
            const QRect mark(room.right() - metrics::IconButton, room.center().y() - metrics::IconButton / 2,
                             metrics::IconButton, metrics::IconButton);
            const auto name = m_thread.optedOut ? u"person-x"_s : u"exclamation-triangle"_s;
            TintedIcon::paintIn(m_painter, name, mark, ink(m_thread.optedOut ? Token::Text2 : Token::WarningText));
            room.setRight(mark.left() - metrics::GapTiny);
        }
        auto font = m_option.font;
        font.setWeight(m_thread.unread > 0 ? QFont::DemiBold : QFont::Medium);
        write(room, Qt::AlignLeft, models::threadName(m_thread.contactName, m_thread.phoneE164), font, Token::Text);
    }

    void paintWords(QRect room)
    {
        const auto small = scaledFont(m_option.font, SmallPixels, Plain);
        if (m_thread.unread > 0) {
            const auto bold = scaledFont(m_option.font, SmallPixels, Strong);
            const auto count = QLocale().toString(m_thread.unread);
            const int width = qMax(room.height() - 2, QFontMetrics(bold).horizontalAdvance(count) + metrics::Gap);
            const QRectF pill(room.right() - width + 1, room.top() + 1, width, room.height() - 2);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink(Token::Accent));
            m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
            write(pill.toRect(), Qt::AlignHCenter, count, bold, Token::OnAccent);
            room.setRight(room.right() - width - metrics::GapSmall);
        }
        write(room, Qt::AlignLeft, models::lastWords(m_thread), small,
              m_thread.unread > 0 ? Token::Text : Token::Text2);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const conversations::ThreadSummary& m_thread;
    const QRect m_room;
};

} // namespace

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const models::ThreadListModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter(*painter, option, model->at(index.row())).paint();
    painter->restore();
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics large(option.font);
    const QFontMetrics small(scaledFont(option.font, SmallPixels, Plain));
    constexpr int Ease = 6;
    return {0, large.height() + small.height() + 2 * metrics::GapSmall + Ease};
}

} // namespace siaran::ui
