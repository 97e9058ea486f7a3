"use strict";
/* The session cookie is the credential here; the same-origin check of the door protects it. */
document.addEventListener("DOMContentLoaded", () => {
  SwaggerUIBundle({ url: "/api/v1/openapi", dom_id: "#docs", docExpansion: "list", defaultModelsExpandDepth: 0, validatorUrl: null, tryItOutEnabled: false });
});
