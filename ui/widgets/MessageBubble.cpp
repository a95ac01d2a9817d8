#include "ui/widgets/MessageBubble.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/WhatsAppText.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int GroundMargin = 16;
constexpr int ThreadMargin = 3;
constexpr int WidestBubble = 330;
constexpr double WidestShare = 0.86;
constexpr int TextInset = 10;
constexpr int MediaInset = 4;
constexpr int MediaHeight = 120;
constexpr int PictureHeight = 160;
constexpr int DocumentHeight = 52;
constexpr int ButtonHeight = 40;
constexpr int Radius = 8;
constexpr int Tail = 8;
constexpr int BodyPixels = 14;
constexpr int MetaPixels = 11;

struct Inks {
    QColor text;
    QColor link;
};

// Word for word as plain text: the document never sees markup.
std::unique_ptr<QTextDocument> documentOf(const QString& text, const QFont& font, const Inks& inks, bool isBold,
                                          int width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setTextWidth(width);
    QTextCursor cursor(document.get());
    for (const auto& run : parseWhatsAppText(text)) {
        QTextCharFormat format;
        format.setForeground(run.isLink ? inks.link : inks.text);
        format.setFontUnderline(run.isLink);
        format.setFontItalic(run.isItalic);
        format.setFontStrikeOut(run.isStruck);
        format.setFontWeight(run.isBold || isBold ? QFont::DemiBold : QFont::Normal);
        if (run.isMono) {
            format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        }
        cursor.insertText(run.text, format);
    }
    return document;
}

QString iconOf(BubbleContent::HeaderKind kind)
{
    switch (kind) {
    case BubbleContent::HeaderKind::Video: return u"camera-video"_s;
    case BubbleContent::HeaderKind::Document: return u"file-earmark-text"_s;
    case BubbleContent::HeaderKind::Location: return u"geo-alt"_s;
    default: return u"image"_s;
    }
}

QString iconOf(BubbleContent::ButtonKind kind)
{
    switch (kind) {
    case BubbleContent::ButtonKind::Url: return u"box-arrow-up-right"_s;
    case BubbleContent::ButtonKind::Phone: return u"telephone"_s;
    case BubbleContent::ButtonKind::Copy: return u"files"_s;
    case BubbleContent::ButtonKind::Reply: break;
    }
    return u"reply"_s;
}

bool isMedia(BubbleContent::HeaderKind kind)
{
    return kind != BubbleContent::HeaderKind::None && kind != BubbleContent::HeaderKind::Text;
}

} // namespace

struct MessageBubble::Layout {
    QRect bubble;
    QRect media;
    QRect header;
    QRect body;
    QRect footer;
    QRect time;
    QList<QRect> buttons;
    std::unique_ptr<QTextDocument> headerText;
    std::unique_ptr<QTextDocument> bodyText;
    std::unique_ptr<QTextDocument> footerText;
    int height = 0;
};

QString plainText(const BubbleContent& content)
{
    QStringList lines {content.header, plainWhatsAppText(content.body), plainWhatsAppText(content.footer)};
    for (const auto& button : content.buttons) {
        lines.append(button.text);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

MessageBubble::MessageBubble(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageBubble::setContent(const BubbleContent& content)
{
    m_content = content;
    setAccessibleName(plainText(content));
    updateGeometry();
    update();
}

void MessageBubble::setChatScheme(std::optional<Scheme> scheme)
{
    m_chatScheme = scheme;
    update();
}

void MessageBubble::setOutgoing(bool outgoing)
{
    m_isOutgoing = outgoing;
    update();
}

int MessageBubble::heightForWidth(int width) const
{
    return layOut(width).height;
}

QSize MessageBubble::sizeHint() const
{
    const int width = WidestBubble + 2 * GroundMargin + Tail;
    return {width, heightForWidth(width)};
}

QSize MessageBubble::minimumSizeHint() const
{
    return {220, 80};
}

QColor MessageBubble::ink(Token token) const
{
    return color(token, m_chatScheme.value_or(schemeOf(palette())));
}

MessageBubble::Layout MessageBubble::layOut(int width) const
{
    Layout layout;
    const int room = width - 2 * GroundMargin - Tail;
    const int bubbleWidth = qMin(WidestBubble, qMax(160, static_cast<int>(room * WidestShare)));
    const int textWidth = bubbleWidth - 2 * TextInset;
    const Inks inks {ink(Token::ChatText), ink(Token::ChatLink)};
    const int left = m_isOutgoing ? width - GroundMargin - Tail - bubbleWidth : GroundMargin + Tail;
    int y = verticalMargin();
    if (isMedia(m_content.headerKind)) {
        const bool flat = m_content.headerKind == BubbleContent::HeaderKind::Document;
        layout.media = {left + MediaInset, y + MediaInset, bubbleWidth - 2 * MediaInset,
                        flat                             ? DocumentHeight
                            : m_content.picture.isNull() ? MediaHeight
                                                         : PictureHeight};
        y = layout.media.bottom() + 1;
    }
    y += metrics::GapSmall;
    const auto place
        = [&](const QString& text, int pixels, const Inks& ink, bool isBold, std::unique_ptr<QTextDocument>& into) {
              into = documentOf(text, scaledFont(font(), pixels), ink, isBold, textWidth);
              const QRect box(left + TextInset, y, textWidth, qCeil(into->size().height()));
              y = box.bottom() + 1 + metrics::GapTiny;
              return box;
          };
    if (m_content.headerKind == BubbleContent::HeaderKind::Text && !m_content.header.isEmpty()) {
        layout.header = place(m_content.header, BodyPixels, inks, true, layout.headerText);
    }
    layout.body = place(m_content.body, BodyPixels, inks, false, layout.bodyText);
    const QFontMetrics meta(scaledFont(font(), MetaPixels));
    const int timeWidth = meta.horizontalAdvance(m_content.time);
    if (!m_content.footer.isEmpty()) {
        layout.footer = place(m_content.footer, MetaPixels, {ink(Token::ChatMeta), ink(Token::ChatLink)}, false,
                              layout.footerText);
    }
    // The time stands beside the footer when both fit on its last line.
    const bool beside = layout.footerText && layout.footerText->idealWidth() + timeWidth + metrics::Gap < textWidth;
    const int timeTop = beside ? layout.footer.bottom() + 1 - meta.height() : y - metrics::GapTiny;
    layout.time = {left + bubbleWidth - TextInset - timeWidth, timeTop, timeWidth, meta.height()};
    y = qMax(y - metrics::GapTiny, layout.time.bottom() + 1) + metrics::GapSmall;
    for (qsizetype i = 0; i < m_content.buttons.size(); ++i) {
        layout.buttons.push_back(QRect(left, y, bubbleWidth, ButtonHeight));
        y += ButtonHeight;
    }
    layout.bubble = {left, verticalMargin(), bubbleWidth, y - verticalMargin()};
    layout.height = y + verticalMargin();
    return layout;
}

void MessageBubble::setGrounded(bool grounded)
{
    m_isGrounded = grounded;
    updateGeometry();
    update();
}

int MessageBubble::verticalMargin() const
{
    return m_isGrounded ? GroundMargin : ThreadMargin;
}

void MessageBubble::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_isGrounded) {
        painter.setBrush(ink(Token::ChatGround));
        painter.drawRoundedRect(rect(), metrics::RadiusCard, metrics::RadiusCard);
    } else {
        painter.setPen(ink(Token::Border)); // white on a page that is nearly white
    }

    const auto layout = layOut(width());
    const auto& bubble = layout.bubble;
    QPainterPath shape;
    shape.addRoundedRect(bubble, Radius, Radius);
    QPainterPath tail;
    const int edge = m_isOutgoing ? bubble.right() + 1 : bubble.left();
    const int out = m_isOutgoing ? Tail : -Tail;
    const int in = m_isOutgoing ? -Radius : Radius;
    tail.addPolygon(QPolygonF {QPointF(edge + in, bubble.top()), QPointF(edge + out, bubble.top()),
                               QPointF(edge, bubble.top() + Tail + 2), QPointF(edge + in, bubble.top() + Tail + 2)});
    tail.closeSubpath();
    painter.setBrush(ink(Token::ChatBubble));
    painter.drawPath(shape.united(tail));

    paintHeader(painter, layout);
    const auto draw = [&](const std::unique_ptr<QTextDocument>& text, const QRect& box) {
        if (text) {
            painter.save();
            painter.translate(box.topLeft());
            text->drawContents(&painter);
            painter.restore();
        }
    };
    draw(layout.headerText, layout.header);
    draw(layout.bodyText, layout.body);
    draw(layout.footerText, layout.footer);
    painter.setFont(scaledFont(font(), MetaPixels));
    painter.setPen(ink(Token::ChatMeta));
    painter.drawText(layout.time, Qt::AlignRight | Qt::AlignVCenter, m_content.time);
    paintButtons(painter, layout);
}

void MessageBubble::paintHeader(QPainter& painter, const Layout& layout) const
{
    if (layout.media.isEmpty()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Token::ChatMedia));
    painter.drawRoundedRect(layout.media, 6, 6);
    if (!m_content.picture.isNull() && m_content.headerKind == BubbleContent::HeaderKind::Image) {
        paintPicture(painter, layout.media);
        return;
    }
    const auto scheme = m_chatScheme.value_or(schemeOf(palette()));
    const bool flat = m_content.headerKind == BubbleContent::HeaderKind::Document;
    const int size = flat ? 22 : 28;
    painter.setFont(scaledFont(font(), 12));
    const auto name = painter.fontMetrics().elidedText(m_content.header, Qt::ElideMiddle, layout.media.width() - 60);
    painter.setPen(color(Token::ChatText, scheme));
    if (flat) {
        const auto box = layout.media.adjusted(metrics::Gap, 0, -metrics::Gap, 0);
        TintedIcon::paintIn(painter, iconOf(m_content.headerKind),
                            QRect(box.left(), box.center().y() - size / 2, size, size), color(Token::ChatMeta, scheme));
        painter.drawText(box.adjusted(size + metrics::GapSmall, 0, 0, 0), Qt::AlignVCenter, name);
        return;
    }
    const auto centre = layout.media.center();
    TintedIcon::paintIn(painter, iconOf(m_content.headerKind),
                        QRect(centre.x() - size / 2, centre.y() - size, size, size), color(Token::ChatMeta, scheme));
    painter.drawText(QRect(layout.media.left(), centre.y() + metrics::GapSmall, layout.media.width(),
                           painter.fontMetrics().height()),
                     Qt::AlignCenter, name);
}

// Fills its box as WhatsApp does: what does not fit is cut off at both ends.
void MessageBubble::paintPicture(QPainter& painter, const QRect& box) const
{
    const auto& picture = m_content.picture;
    QRectF part(QPointF(), QSizeF(box.size()).scaled(picture.size(), Qt::KeepAspectRatio));
    part.moveCenter(QRectF(picture.rect()).center());
    QPainterPath shape;
    shape.addRoundedRect(box, 6, 6);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    painter.drawImage(box, picture, part);
    painter.restore();
}

void MessageBubble::paintButtons(QPainter& painter, const Layout& layout) const
{
    painter.setFont(scaledFont(font(), BodyPixels, QFont::Medium));
    const auto& metrics = painter.fontMetrics();
    for (qsizetype i = 0; i < layout.buttons.size(); ++i) {
        const auto& box = layout.buttons.at(i);
        const auto& button = m_content.buttons.at(i);
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), ink(Token::ChatRule));
        constexpr int Size = 14;
        constexpr int Gap = 8;
        const auto text = metrics.elidedText(button.text, Qt::ElideRight, box.width() - 2 * TextInset - Size - Gap);
        const int used = Size + Gap + metrics.horizontalAdvance(text);
        const int left = box.center().x() - used / 2;
        TintedIcon::paintIn(painter, iconOf(button.kind), QRect(left, box.center().y() - Size / 2 + 1, Size, Size),
                            ink(Token::ChatLink));
        painter.setPen(ink(Token::ChatLink));
        painter.drawText(QRect(left + Size + Gap, box.top(), box.right() - left, box.height()), Qt::AlignVCenter, text);
    }
}

} // namespace siaran::ui
