#pragma once

#include "ui/theme/Tokens.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <optional>

namespace siaran::ui {

/// A message as its receiver sees it. Texts may carry WhatsApp's marks; they are shown, never interpreted as HTML.
struct BubbleContent {
    enum class HeaderKind { None, Text, Image, Video, Document, Location };
    enum class ButtonKind { Reply, Url, Phone, Copy };

    struct Button {
        ButtonKind kind = ButtonKind::Reply;
        QString text;

        friend bool operator==(const Button&, const Button&) = default;
    };

    HeaderKind headerKind = HeaderKind::None;
    QString header = {}; ///< the words, or the name of the file
    QImage picture = {}; ///< a small one of an image header; null when it is not known
    QString body = {};
    QString footer = {};
    QList<Button> buttons = {};
    QString time = {}; ///< already written for the reader: "09.00"

    friend bool operator==(const BubbleContent&, const BubbleContent&) = default;
};

/// All words of the message from top to bottom, without marks.
[[nodiscard]] QString plainText(const BubbleContent& content);

/// The preview: an incoming bubble on WhatsApp's ground, with its own light and dark.
class MessageBubble final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBubble(const QString& objectName, QWidget* parent = nullptr);

    void setContent(const BubbleContent& content);
    [[nodiscard]] const BubbleContent& content() const { return m_content; }

    /// The chat's light or dark; nothing follows the program's.
    void setChatScheme(std::optional<Scheme> scheme);

    /// An outgoing message stands right; a campaign preview is what the customer sees, so it stands left.
    void setOutgoing(bool outgoing);

    /// Alone it stands on a ground of its own; in a thread it stands on the page, close to its neighbours.
    void setGrounded(bool grounded);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    struct Layout;
    Layout layOut(int width) const;
    QColor ink(Token token) const;
    void paintEvent(QPaintEvent* event) override;
    void paintHeader(QPainter& painter, const Layout& layout) const;
    void paintPicture(QPainter& painter, const QRect& box) const;
    void paintButtons(QPainter& painter, const Layout& layout) const;

    BubbleContent m_content;
    std::optional<Scheme> m_chatScheme;
    bool m_isOutgoing = false;
    bool m_isGrounded = true;

    [[nodiscard]] int verticalMargin() const;
};

} // namespace siaran::ui
